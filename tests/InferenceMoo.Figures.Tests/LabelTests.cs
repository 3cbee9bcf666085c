namespace InferenceMoo.Figures.Tests;

public sealed class LabelTests
{
    public static TheoryData<string> Cases => [.. SampleCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_overlaps_another_or_leaves_the_picture_or_is_smaller_than_14_pixels(string sample)
    {
        foreach (var figure in Svgs(SampleCases.All[sample]()))
        {
            var texts = SvgText.In(Rendered.Svg(figure));
            var overlaps = texts.SelectMany((a, i) => texts.Skip(i + 1).Where(a.Overlaps).Select(b => $"{figure.FileName}: {a.Text} | {b.Text}"));
            Assert.Empty(overlaps);
            Assert.Empty(texts.Where(text => !text.LiesWithin(1200, 800)).Select(text => $"{figure.FileName}: {text.Text}"));
            Assert.All(texts, text => Assert.InRange(text.FontSize, 14, 30));
        }
    }

    [Theory]
    [InlineData("everything feasible")]
    [InlineData("limits far away")]
    [InlineData("two points")]
    public void The_k_of_a_pick_at_the_end_of_the_curves_stays_clear_of_the_legend(string sample)
    {
        var figure = Svgs(SampleCases.All[sample]()).Single(figure => figure.Kind == "curves");
        var texts = SvgText.In(Rendered.Svg(figure));
        var legend = texts.Where(text => text.Text.StartsWith("mean, ", StringComparison.Ordinal)).SelectMany(text => text.Corners).Min(corner => corner.X);
        var labels = texts.Where(text => text.Text.StartsWith("k = ", StringComparison.Ordinal)).SelectMany(text => text.Corners);

        // The mark of an entry stands before its text.
        Assert.InRange(labels.Max(corner => corner.X), 0, legend - 40);
    }

    [Theory]
    [InlineData("feasible-space.svg", "cost (USD)", "time (s)", "accuracy (0 to 1)")]
    [InlineData("curves.svg", "number of samples k", "accuracy (0 to 1)", "cost (USD)", "time (s)", "accuracy floor 0.88", "budget 0.5 USD", "deadline 60 s")]
    [InlineData("models.svg", "cost of k samples (USD, log scale)", "accuracy of the best of k (0 to 1)", "budget 0.5 USD")]
    public void Axes_and_limits_carry_their_units(string fileName, params string[] expected)
    {
        var text = Rendered.Text(SampleDecision.Of(SampleModels.Gpt5), fileName);
        Assert.All(expected, label => Assert.Contains(label, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feasible-space.svg")]
    [InlineData("curves.svg")]
    [InlineData("models.svg")]
    public void Titles_say_the_model_the_limits_and_the_trials(string fileName)
    {
        var text = Rendered.Text(SampleDecision.Of(SampleModels.Gpt5), fileName);
        Assert.Contains("GPT-5: ", text, StringComparison.Ordinal);
        Assert.Contains("cost \u2264 0.5 USD, time \u2264 60 s, accuracy \u2265 0.88; 1 000 000 trials", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feasible-space.svg")]
    [InlineData("curves.svg")]
    public void Picks_with_the_same_k_share_one_legend_entry(string fileName)
    {
        var text = Rendered.Text(SampleCases.All["picks coincide"](), fileName);
        Assert.Contains("cube, utopia: k = 4", text, StringComparison.Ordinal);
        Assert.Contains("accuracy, knee: k = 20", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feasible-space.svg")]
    [InlineData("curves.svg")]
    public void A_figure_of_a_model_without_a_feasible_k_says_which_limits_fail_and_by_how_much(string fileName)
    {
        var text = Rendered.Text(SampleCases.All["nothing feasible"](), fileName);
        Assert.Contains("No feasible k.", text, StringComparison.Ordinal);
        Assert.Contains("2.75 s over the deadline", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feasible-space.svg")]
    [InlineData("curves.svg")]
    [InlineData("models.svg")]
    public void Of_a_model_that_cannot_be_named_the_title_tells_the_number(string fileName)
    {
        var text = Rendered.Text(SampleCases.All["a foreign name"](), fileName);
        Assert.Contains("model 1: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('?', text);
    }

    [Fact]
    public void The_k_of_the_picks_stand_over_the_curves_once()
    {
        var lines = Rendered.Text(SampleDecision.Of(SampleModels.Gpt5), "curves.svg").Split('\n');
        Assert.Single(lines, line => line.StartsWith("k = 4", StringComparison.Ordinal));
    }

    [Fact]
    public void Points_and_limits_beyond_the_axes_are_mentioned()
    {
        var outside = Rendered.Text(SampleCases.All["far outside the limits"](), "feasible-space.svg");
        Assert.Contains("budget 0.001 USD:\ntoo near 0 for this scale", outside, StringComparison.Ordinal);
        Assert.Contains("112 of 128 points lie\nbeyond the axes", outside, StringComparison.Ordinal);
        var far = Rendered.Text(SampleCases.All["limits far away"](), "feasible-space.svg");
        Assert.Contains("budget 1e6 USD:\noff the scale, which ends at 3.34", far, StringComparison.Ordinal);
        var loose = Rendered.Text(SampleCases.All["limits far away"](), "curves.svg");
        Assert.Contains("(above this axis)", loose, StringComparison.Ordinal);
    }

    private static IEnumerable<Figure> Svgs(Decision decision) =>
        FigureSet.Draw(decision).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)).Where(IsFirstOrShared);

    // The figures of many like models differ little; the first three models and the common figure stand for all.
    private static bool IsFirstOrShared(Figure figure, int index) => index < 6 || figure.FileName == "models.svg";
}
