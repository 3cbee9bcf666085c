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

    [Theory]
    [InlineData("GPT-5", "gpt5", "GPT-5")]
    [InlineData(" GPT\t5\n", "gpt5", "GPT 5")]
    [InlineData("\ue001\u4e49", "qwen", "qwen")]
    [InlineData("Rocket \ue003", "rocket", "rocket")]
    [InlineData("\u05d0\u05d1", "hebrew", "hebrew")]
    [InlineData("ab\u202edc", "reversed", "reversed")]
    [InlineData("zero\u200bwidth", "zero", "zero")]
    [InlineData("\u3000", "blank", "blank")]
    [InlineData("\ue001\u4e49 72B", "\ue001", "model 2")]
    public void A_name_that_cannot_be_drawn_gives_way_to_the_key_and_that_to_the_number(string name, string key, string shown)
    {
        var model = SampleModels.Gpt5 with { Name = name, Key = key };
        Model[] models = [SampleModels.Published[1], model];
        Assert.Equal(shown, DisplayName.InTitle(model, models));
        Assert.Equal(shown, DisplayName.InLegend(model, models));
        var replaced = DisplayName.Replaced(models);
        if (name.Contains("GPT", StringComparison.Ordinal))
            Assert.Empty(replaced);
        else
            Assert.Equal([new ReplacedName(name, shown)], replaced);
    }

    [Fact]
    public void A_question_mark_is_a_character_like_any_other() =>
        Assert.Equal("GPT-5?", DisplayName.InTitle(SampleModels.Gpt5 with { Name = "GPT-5?" }, []));

    [Fact]
    public void A_long_name_keeps_both_ends_and_fits_the_title()
    {
        var name = DisplayName.InTitle(SampleModels.Gpt5 with { Name = "start " + new string('W', 200) + " end" }, []);
        Assert.StartsWith("start WWW", name, StringComparison.Ordinal);
        Assert.EndsWith("WWW end", name, StringComparison.Ordinal);
        Assert.InRange(ShippedFont.Width(name, 22, isBold: true), 400, 500);
    }

    [Fact]
    public void File_names_are_safe_and_unique_where_case_does_not_count() =>
        Assert.Equal(["-a_b", "-A_B-2", "-_-_", "-a_b-2-2"], FigureSet.Suffixes(["a/b", "A:B", "\ue001-\0", "a_b-2"]));

    [Fact]
    public void A_single_model_has_the_suffix_that_it_has_among_many() => Assert.Equal(["-any"], FigureSet.Suffixes(["any"]));

    [Fact]
    public void A_shortfall_names_only_the_limits_that_fail() =>
        Assert.Equal(["No feasible k.", "Closest: k = 4,", "12 s over the deadline"], Captions.Infeasibility(new(0, 4, new(0, 12, 0))));

    [Fact]
    public void A_shortfall_of_probability_comes_first() => Assert.Equal(
        ["No feasible k.", "Closest: k = 4,", "P(all three) 0.13 too low", "12 s over the deadline"],
        Captions.Infeasibility(new(0, 4, new(0, 12, 0)) { ProbabilityDeficit = 0.13 }));

    [Fact]
    public void A_chance_constraint_is_among_the_conditions() => Assert.Contains(
        ", Pr(all) \u2265 0.95; ",
        Captions.Conditions(new Scenario { Models = [], Confidence = 0.95 }), StringComparison.Ordinal);
}
