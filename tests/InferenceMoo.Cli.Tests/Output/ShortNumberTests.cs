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
    [InlineData(0, "0")]
    [InlineData(0.0296, "0.03")]
    [InlineData(0.0047, "5e-3")]
    [InlineData(0.0000061, "6e-6")]
    [InlineData(9.6e-10, "1e-9")]
    [InlineData(9.4e-10, "<e-9")]
    [InlineData(12.3, "12")]
    [InlineData(1234.5, "1234")]
    [InlineData(98765, "1e5")]
    public void A_standard_error_takes_four_characters(double error, string text) => Assert.Equal(text, ShortNumber.Error(error));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.0778, "+0.07780")]
    [InlineData(-12.345, "-12.35")]
    [InlineData(-0.00000123456, "-1.23e-6")]
    public void A_difference_shows_its_sign(double value, string text) => Assert.Equal(text, ShortNumber.Difference(value, 8));

    [Theory]
    [InlineData(0.0204, "+0.020")]
    [InlineData(-0.0011, "-0.001")]
    [InlineData(-0.0004, "0.000")]
    public void A_difference_of_accuracies_shows_its_sign_unless_it_shows_as_none(double value, string text) =>
        Assert.Equal(text, ShortNumber.AccuracyDifference(value));

    [Theory]
    [InlineData(1, "100")]
    [InlineData(0.99999, "99.9")]
    [InlineData(0.13, "13.0")]
    [InlineData(0.0004, "<0.1")]
    [InlineData(0, "0.0")]
    public void Only_a_whole_share_shows_as_100_percent(double share, string text) => Assert.Equal(text, ShortNumber.Percent(share));
}
