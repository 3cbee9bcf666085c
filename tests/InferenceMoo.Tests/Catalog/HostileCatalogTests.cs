namespace InferenceMoo.Tests;

/// <summary>Catalogues that try to exhaust the machine, to break the terminal, or that are no text at all.</summary>
public sealed class HostileCatalogTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[a,")]
    [InlineData("{a: ")]
    public void A_million_levels_of_nesting_end_in_one_message(string level)
    {
        var text = "models:\n  " + string.Concat(Enumerable.Repeat(level, 1_000_000 / level.Length));

        var fault = Assert.Single(Refused(text).Faults);

        Assert.Equal("more than 16 levels of nesting", fault.Found);
    }

    [Fact]
    public void More_than_ten_thousand_models_are_one_fault() => Assert.Equal(
        "models.yaml:2:3: models: found 10001 models, expected at most 10000", Refused(CatalogTexts.Of(10_001)).Message);

    [Fact]
    public void Ten_thousand_models_are_read() => Assert.Equal(
        10_000, CatalogReader.Read(CatalogTexts.Of(10_000), "models.yaml").Models.Count);

    [Fact]
    public void A_message_stops_after_a_hundred_faults_and_counts_the_rest()
    {
        var failure = Refused(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n")));

        Assert.Equal(50_001, failure.Faults.Count);
        Assert.Equal(101, failure.Message.Split('\n').Length);
        Assert.EndsWith("\nand 49901 more faults", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("models: \u001b[31m", 9, "001B")]
    [InlineData("models:\u0000", 8, "0000")]
    [InlineData("# \u0085x", 3, "0085")]
    [InlineData("# \u2028x", 3, "2028")]
    [InlineData("# 🙂\u0007", 5, "0007")]
    public void A_control_character_is_named_by_its_number(string text, int column, string number) => Assert.Equal(
        $"models.yaml:1:{column}: found the control character U+{number}, expected text without control characters", Refused(text).Message);

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() => Assert.Equal(
        "models.yaml:1:3: found the control character U+D800, expected text without control characters", Refused("# \ud800x").Message);

    [Fact]
    public void An_escape_sequence_in_the_file_name_does_not_reach_the_terminal()
    {
        var failure = Assert.Throws<InputException>(() => CatalogReader.Read(string.Empty, "\u001b[2J.yaml"));

        Assert.StartsWith("\\u{1B}[2J.yaml:1:1: ", failure.Message, StringComparison.Ordinal);
    }

    private static InputException Refused(string text) => Assert.Throws<InputException>(() => CatalogReader.Read(text, "models.yaml"));
}
