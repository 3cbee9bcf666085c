namespace InferenceMoo.Tests;

public sealed class CatalogReaderTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("1e-6", 1e-6)]
    [InlineData("1E+3", 1000)]
    [InlineData(".5", 0.5)]
    [InlineData("+1", 1)]
    [InlineData("2.", 2)]
    [InlineData("1000000", 1e6)]
    [InlineData("0.1000000000000000055511151231257827", 0.1)]
    public void Decimal_and_exponent_notation_are_numbers(string written, double number) =>
        Assert.Equal(number, OnlyModel(CatalogTexts.With("t_in", written)).TimePerInputToken);

    [Theory]
    [InlineData("0x10")]
    [InlineData("0o7")]
    [InlineData("010")]
    [InlineData("1_000")]
    [InlineData("1,5")]
    [InlineData("1:30")]
    [InlineData("e5")]
    [InlineData(".")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("٣")]
    public void Other_notations_are_not_numbers(string written) =>
        Assert.Throws<InputException>(() => CatalogReader.Read(CatalogTexts.With("c_in", $"{written}\n"), "models.yaml"));

    [Fact]
    public void Where_the_numbers_come_from_may_be_said_or_not()
    {
        Assert.Null(OnlyModel(CatalogTexts.With("c_in", "0")).Source);
        Assert.Equal("measured in May", OnlyModel(CatalogTexts.With("name", "Tiny, source: measured in May")).Source);
        var fault = Assert.Throws<InputException>(() => CatalogReader.Read(CatalogTexts.With("name", "Tiny, source: 12"), "models.yaml"));
        Assert.Contains("source: found", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_zero_reads_as_zero() =>
        Assert.False(double.IsNegative(OnlyModel(CatalogTexts.With("c_in", "-0")).CostPerInputToken));

    [Theory]
    [InlineData("4.0", 4)]
    [InlineData("1e6", 1_000_000)]
    public void A_whole_number_may_be_written_with_a_point_or_an_exponent(string written, int number) =>
        Assert.Equal(number, OnlyModel(CatalogTexts.With("default_parallel", written)).DefaultParallel);

    [Theory]
    [InlineData("mu_Lin", "1")]
    [InlineData("mu_Lin", "1e9")]
    [InlineData("sigma_Lout", "0")]
    [InlineData("t_out", "1e6")]
    [InlineData("acc_mean", "0")]
    [InlineData("acc_std", "1")]
    [InlineData("default_parallel", "1")]
    public void The_ends_of_every_range_are_allowed(string key, string value) => OnlyModel(CatalogTexts.With(key, value));

    [Theory]
    [InlineData("Tiny: the model")]
    [InlineData("模型 é 🙂")]
    public void A_name_may_hold_any_printable_text(string name) =>
        Assert.Equal(name, OnlyModel(CatalogTexts.With("name", $"\"{name}\"")).Name);

    [Fact]
    public void Models_keep_the_order_of_the_file() =>
        Assert.Equal(["m0", "m1", "m2"], CatalogReader.Read(CatalogTexts.Of(3), "models.yaml").Models.Select(model => model.Key));

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var text = File.ReadAllText(TestFiles.Seed);

        Assert.Equal(
            CatalogReader.Read(text, "models.yaml").Models,
            CatalogReader.Read("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal), "models.yaml").Models);
    }

    private static Model OnlyModel(string text) => Assert.Single(CatalogReader.Read(text, "models.yaml").Models);
}
