namespace InferenceMoo.Tests;

public sealed class AxisValuesTests
{
    [Theory]
    [InlineData("0.5", new[] { 0.5 })]
    [InlineData(" 1, 2.5 ,1e-3", new[] { 1, 2.5, 1e-3 })]
    [InlineData("0.1:0.5:0.1", new[] { 0.1, 0.2, 0.3, 0.4, 0.5 })]
    [InlineData("0.1:0.49:0.1", new[] { 0.1, 0.2, 0.3, 0.4 })]
    [InlineData("5:1:-2", new[] { 5.0, 3, 1 })]
    [InlineData("1:16:*2", new[] { 1.0, 2, 4, 8, 16 })]
    [InlineData("0.01:10:*10", new[] { 0.01, 0.1, 1, 10 })]
    [InlineData("8:1:*0.5", new[] { 8.0, 4, 2, 1 })]
    [InlineData("3:3:1", new[] { 3.0 })]
    [InlineData("3:3:*2", new[] { 3.0 })]
    [InlineData("0.2,1:3:1,10", new[] { 0.2, 1, 2, 3, 10 })]
    public void Values_ranges_and_lists_are_read_as_a_person_would(string text, double[] expected)
    {
        var read = AxisValues.Read(text, SweepField.Of(SweepAxis.MaxCost));
        Assert.Empty(read.Faults);
        Assert.Equal(expected, read.Values);
    }

    [Theory]
    [InlineData("", 1, "\"\"")]
    [InlineData("1,,2", 3, "\"\"")]
    [InlineData("1, x", 4, "\"x\"")]
    [InlineData("1:2", 1, "\"1:2\"")]
    [InlineData("1:2:3:4", 1, "\"1:2:3:4\"")]
    [InlineData("1:b:*2", 3, "\"b\"")]
    [InlineData("1:2:*c", 5, "\"*c\"")]
    [InlineData("1:2:0", 1, "\"1:2:0\"")]
    [InlineData("1:2:-1", 1, "\"1:2:-1\"")]
    [InlineData("1:2:*1", 1, "\"1:2:*1\"")]
    [InlineData("2:1:*2", 1, "\"2:1:*2\"")]
    [InlineData("0:1:*2", 1, "\"0:1:*2\"")]
    [InlineData("NaN", 1, "\"NaN\"")]
    [InlineData("1e999", 1, "\"1e999\"")]
    [InlineData("1:1e9:1e-9", 1, "\"1:1e9:1e-9\"")]
    [InlineData("1,-0.5", 3, "-0.5")]
    [InlineData("1,2,0.5:1:0.5", 5, "1 again")]
    public void What_is_wrong_is_told_with_its_column(string text, int column, string found)
    {
        var fault = Assert.Single(AxisValues.Read(text, SweepField.Of(SweepAxis.MaxCost)).Faults);
        Assert.Equal((column, found), (fault.Column, fault.Found));
    }

    [Fact]
    public void Every_faulty_part_is_told_and_the_others_are_kept()
    {
        var read = AxisValues.Read("1,x,2,y:2:1", SweepField.Of(SweepAxis.MaxTime));
        Assert.Equal([3, 7], read.Faults.Select(fault => fault.Column));
        Assert.Equal([1.0, 2.0], read.Values);
    }

    [Fact]
    public void Numbers_of_samples_are_whole_and_in_range()
    {
        var read = AxisValues.Read("4:14:*1.5,0,20000", SweepField.Of(SweepAxis.KMax));
        Assert.Equal(["13.5", "0", "20000"], read.Faults.Select(fault => fault.Found));
        Assert.All(read.Faults, fault => Assert.Equal("a whole number from 1 to 16384", fault.Expected));
    }
}
