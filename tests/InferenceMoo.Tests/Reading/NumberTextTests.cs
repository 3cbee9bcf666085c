using System.Text;

namespace InferenceMoo.Tests;

/// <summary>The one way to write a number, through every reader of numbers in the library.</summary>
public sealed class NumberTextTests
{
    public static TheoryData<string> Good => ["8", " 8 ", "\t8\t", "8.0", "8.", "8e0", "0.8e1", "80E-1", "+8"];

    public static TheoryData<string> Bad =>
    [
        "", " ", "8\0", "\u00a08", "8 8", "0x8", "1_0", "\uff18", "--8", "8e", "e8", "8e1.5", ".", "NaN",
        "Infinity", "-Infinity", "\u221e", "1e999", "8%", "(8)", "$8",
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_number_reads_the_same_everywhere(string text)
    {
        Assert.True(NumberText.TryReal(text, out var real));
        Assert.True(NumberText.TryReal(Encoding.UTF8.GetBytes(text), out var bytes));
        Assert.True(NumberText.TryWhole(text, out int whole));
        Assert.True(NumberText.TryCount(text, out var count));
        Assert.True(NumberText.TrySeed(text, out var seed));
        Assert.Equal((8.0, 8.0, 8, 8L, 8UL), (real, bytes, whole, count, seed));
        Assert.Equal([8], AxisValues.Read(text, SweepField.Of(SweepAxis.KMax)).Values);
        Assert.Equal([8, 9], AxisValues.Read($"{text}:9:1", SweepField.Of(SweepAxis.MaxCost)).Values);
        Assert.Equal([4, 8], AxisValues.Read($"4:9: *2 ,", SweepField.Of(SweepAxis.MaxCost)).Values);
        Assert.Equal([8], SweepFileReader.Read($"k_max: {text.Trim()}\n", "axes.yaml")[SweepAxis.KMax]);
        Assert.Equal((8, 8.0), Measured(text));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_number_is_none_anywhere(string text)
    {
        Assert.False(NumberText.TryReal(text, out _));
        Assert.False(NumberText.TryReal(Encoding.UTF8.GetBytes(text), out _));
        Assert.False(NumberText.TryWhole(text, out int _));
        Assert.False(NumberText.TryCount(text, out _));
        Assert.False(NumberText.TrySeed(text, out _));
        Assert.NotEmpty(AxisValues.Read(text, SweepField.Of(SweepAxis.KMax)).Faults);
        Assert.Throws<InputException>(() => Measured(text));
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("0.5")]
    [InlineData("1e30")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    public void What_is_not_whole_or_too_large_is_no_whole_number(string text) => Assert.False(NumberText.TryWhole(text, out int _));

    [Fact]
    public void The_largest_whole_numbers_are_read_to_the_last_digit()
    {
        Assert.True(NumberText.TryWhole("2147483647", out int whole));
        Assert.True(NumberText.TryCount("9223372036854775807", out var count));
        Assert.True(NumberText.TrySeed("18446744073709551615", out var seed));
        Assert.Equal((int.MaxValue, long.MaxValue, ulong.MaxValue), (whole, count, seed));
        Assert.False(NumberText.TryCount("9223372036854775808", out _));
        Assert.False(NumberText.TrySeed("18446744073709551616", out _));
        Assert.False(NumberText.TrySeed("-1", out _));
    }

    private static (int K, double Cost) Measured(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"k,cost\n\"{text}\",{text}\n"));
        var points = MeasuredReader.Read(stream, "bench.csv", new MeasuredColumns()).Points;
        return (points.K![0], points.Cost![0]);
    }
}
