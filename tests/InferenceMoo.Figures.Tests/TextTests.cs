namespace InferenceMoo.Figures.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.88, "0.88")]
    [InlineData(0.30000000000000004, "0.3")]
    [InlineData(60, "60")]
    [InlineData(999_999, "999999")]
    [InlineData(1e9, "1e9")]
    [InlineData(2.5e-6, "2.5e-6")]
    public void Numbers_are_short(double value, string expected) => Assert.Equal(expected, Numbers.Format(value));

    [Fact]
    public void Counts_have_groups_of_three_digits() => Assert.Equal("1 000 000", Numbers.Count(1_000_000));

    [Fact]
    public void A_name_that_the_font_cannot_draw_gives_way_to_the_key() =>
        Assert.Equal("qwen", DisplayName.InTitle(SampleModels.Gpt5 with { Name = "\u901a\u4e49", Key = "qwen" }));

    [Fact]
    public void A_long_name_keeps_both_ends_and_fits_the_title()
    {
        var name = DisplayName.InTitle(SampleModels.Gpt5 with { Name = "start " + new string('W', 200) + " end" });
        Assert.StartsWith("start WWW", name, StringComparison.Ordinal);
        Assert.EndsWith("WWW end", name, StringComparison.Ordinal);
        Assert.InRange(ShippedFont.Width(name, 22, isBold: true), 400, 500);
    }

    [Fact]
    public void File_names_are_safe_and_unique_where_case_does_not_count() =>
        Assert.Equal(["-a_b", "-A_B-2", "-_-_", "-a_b-2-2"], FileNames.Suffixes(["a/b", "A:B", "\u901a-\0", "a_b-2"]));

    [Fact]
    public void A_single_model_needs_no_suffix() => Assert.Equal([""], FileNames.Suffixes(["any"]));

    [Fact]
    public void A_shortfall_names_only_the_limits_that_fail() =>
        Assert.Equal(["No feasible k.", "Closest: k = 4,", "12 s over the deadline"], Captions.Infeasibility(new(4, 0, 12, 0)));

    [Fact]
    public void A_shortfall_of_probability_comes_first() => Assert.Equal(
        ["No feasible k.", "Closest: k = 4,", "P(all three) 0.13 too low", "12 s over the deadline"],
        Captions.Infeasibility(new(4, 0, 12, 0) { ProbabilityDeficit = 0.13 }));

    [Fact]
    public void A_chance_constraint_is_among_the_conditions() => Assert.Contains(
        ", Pr(all) \u2265 0.95; ",
        Captions.Conditions(new Scenario { Models = [], Confidence = 0.95 }), StringComparison.Ordinal);
}
