using System.Globalization;

namespace InferenceMoo.Tests;

public sealed class ModelFieldsTests
{
    public static TheoryData<string> Keys => [.. ModelFields.All.Select(number => number.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_number_of_a_catalogue_is_that_of_one_field_alone(string key)
    {
        var (before, after) = (Read(CatalogTexts.With("name", "Tiny")), Read(CatalogTexts.With(key, Value(key))));
        Assert.All(ModelFields.All, field => Assert.Equal(field.Key == key ? double.Parse(Value(key), CultureInfo.InvariantCulture) : field.ValueIn(before), field.ValueIn(after)));
    }

    [Theory]
    [InlineData("c_in", "0.0010001", "1.0001e-9")]
    [InlineData("c_in", "1.25", "1.25e-6")]
    [InlineData("c_out", "10", "1e-5")]
    [InlineData("c_out", "0.05", "5e-8")]
    [InlineData("c_out", "1000", "1e-3")]
    public void A_price_that_no_token_has_asks_whether_it_is_per_million(string key, string price, string meant)
    {
        var failure = Assert.Throws<InputException>(() => Read(CatalogTexts.With(key, price)));

        Assert.EndsWith($"; per million? then it is {meant} per token", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{key}: found \"{price}\", expected 0 or a number from 1e-15 to 0.001 (USD per ", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(Read(CatalogTexts.With(key, meant)));
    }

    [Fact]
    public void The_highest_price_of_a_token_is_read_and_one_beyond_every_price_per_million_asks_nothing()
    {
        Assert.Equal(0.001, Read(CatalogTexts.With("c_in", "0.001")).CostPerInputToken);

        var failure = Assert.Throws<InputException>(() => Read(CatalogTexts.With("c_in", "1000.1")));
        Assert.EndsWith("(USD per input token)", failure.Message, StringComparison.Ordinal);
    }

    // Other than in the text that it stands in.
    private static string Value(string key) => key is "c_in" or "c_out" ? "0.0005" : "1";

    private static Model Read(string text) => Assert.Single(CatalogReader.Read(text, "models.yaml").Models);
}
