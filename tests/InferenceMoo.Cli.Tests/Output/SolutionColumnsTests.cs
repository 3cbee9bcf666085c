using System.Globalization;

namespace InferenceMoo.Cli.Tests;

public sealed class SolutionColumnsTests
{
    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(0.829, "82.9")]
    [InlineData(1, "100")]
    [InlineData(-1e-9, "-0.1")]
    [InlineData(-0.821, "-82.1")]
    [InlineData(-0.9985, "-99.9")]
    [InlineData(-0.99901, "-100")]
    [InlineData(-28.601, "-2861")]
    [InlineData(-99.99, "-9999")]
    [InlineData(-123456, "-1e7")]
    [InlineData(-1e300, "-1e302")]
    public void What_is_left_of_a_limit_says_when_nothing_is(double share, string text) => Assert.Equal(text, SolutionColumns.Left(share));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(16_384, "16384")]
    [InlineData(99_999, "99999")]
    [InlineData(123_456, "1.2e5")]
    [InlineData(2_340_758_600_000, "2e12")]
    [InlineData(9_007_199_254_740_992, "9e15")]
    public void Counts_that_are_too_long_have_an_exponent(long k, string text) => Assert.Equal(text, SolutionColumns.Count(k));

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(0.0034814978, "0.0034815", "0.00348149")]
    [InlineData(2.150325, "2.15033", "2.15032")]
    [InlineData(0.5, "0.5", "0.5")]
    [InlineData(1, "1", "1")]
    [InlineData(0.99999999, "1", "0.999999")]
    [InlineData(107520.004, "107521", "107520")]
    [InlineData(12345678.5, "12345678.5", "12345678.5")]
    [InlineData(1e-300, "1E-300", "1E-300")]
    public void A_value_of_a_limit_is_rounded_to_the_side_that_allows_it(double value, string up, string down)
    {
        Assert.Equal(up, OutwardNumber.Up(value));
        Assert.Equal(down, OutwardNumber.Down(value));
    }

    [Fact]
    public void The_text_of_a_limit_always_allows_its_value()
    {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++)
        {
            var value = random.NextDouble() * Math.Pow(10, random.Next(-12, 12));
            Assert.InRange(double.Parse(OutwardNumber.Up(value), CultureInfo.InvariantCulture), value, value * 1.00002);
            Assert.InRange(double.Parse(OutwardNumber.Down(value), CultureInfo.InvariantCulture), value * 0.99998, value);
        }
    }
}
