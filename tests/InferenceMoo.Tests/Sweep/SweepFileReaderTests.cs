namespace InferenceMoo.Tests;

public sealed class SweepFileReaderTests
{
    [Fact]
    public void Values_ranges_and_lists_are_read()
    {
        var axes = SweepFileReader.Read(
            """
            max_cost: 0.1:0.3:0.1
            parallel: [1, 2, 4:16:*2]
            min_accuracy:
              - 0.9
              - "0.95"
            """,
            "sweep.yaml");
        Assert.Equal(3, axes.Count);
        Assert.Equal([0.1, 0.2, 0.3], axes[SweepAxis.MaxCost]);
        Assert.Equal([1, 2, 4, 8, 16], axes[SweepAxis.Parallel]);
        Assert.Equal([0.9, 0.95], axes[SweepAxis.MinAccuracy]);
    }

    [Theory]
    [InlineData("", "sweep.yaml:1:1: found an empty file, expected a map of axes such as max_cost")]
    [InlineData("- 1", "sweep.yaml:1:1: found a list, expected a map of axes such as max_cost")]
    [InlineData("max_cost: 1\nmax_cots: 2", "sweep.yaml:2:1: max_cots: found an unknown key, expected max_cost")]
    [InlineData("k_max: [4, 8,\n  x]", "sweep.yaml:2:3: k_max: found \"x\", expected a number, start:stop:step or start:stop:*factor")]
    [InlineData("k_max: 1,2.5", "sweep.yaml:1:10: k_max: found 2.5, expected a whole number from 1 to 16384")]
    [InlineData("k_max: [1, 2, 1]", "sweep.yaml:1:15: k_max: found 1 again, expected each value once")]
    [InlineData("k_max: {a: 1}", "sweep.yaml:1:8: k_max: found a map, expected values such as 0.5, 0.1:0.5:0.1 or [1, 2, 4]")]
    [InlineData("k_max: []", "sweep.yaml:1:8: k_max: found an empty list, expected values such as 0.5, 0.1:0.5:0.1 or [1, 2, 4]")]
    [InlineData("k_max:", "sweep.yaml:1:7: k_max: found \"\", expected a number, start:stop:step or start:stop:*factor")]
    public void What_is_wrong_is_told_with_line_and_column(string text, string message)
    {
        var failure = Assert.Throws<InputException>(() => SweepFileReader.Read(text, "sweep.yaml"));
        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var failure = Assert.Throws<InputException>(() => SweepFileReader.Read("k_max: 0\nmax_time: 1:2\nfoo: 1", "f"));
        Assert.Equal([1, 2, 3], failure.Faults.Select(fault => fault.Line));
    }
}
