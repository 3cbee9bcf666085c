namespace InferenceMoo.Cli.Tests;

public sealed class ShortNumberTests
{
    [Theory]
    [InlineData(0, 6, "0")]
    [InlineData(53.757, 6, "53.76")]
    [InlineData(0.021764, 8, "0.02176")]
    [InlineData(0.021764, 6, "0.0218")]
    [InlineData(0.00002176, 8, "0.000022")]
    [InlineData(0.000002176, 8, "2.18e-6")]
    [InlineData(123456, 6, "123456")]
    [InlineData(1234567, 6, "1.23e6")]
    [InlineData(1.5e-300, 6, "2e-300")]
    [InlineData(-12.345, 6, "-12.35")]
    public void A_number_keeps_as_many_of_four_digits_as_its_column_takes(double value, int width, string text) =>
        Assert.Equal(text, ShortNumber.Of(value, width));

    [Theory]
    [InlineData(1, "100")]
    [InlineData(0.99999, "99.9")]
    [InlineData(0.13, "13.0")]
    [InlineData(0.0004, "<0.1")]
    [InlineData(0, "0.0")]
    public void Only_a_whole_share_shows_as_100_percent(double share, string text) => Assert.Equal(text, ShortNumber.Percent(share));
}
