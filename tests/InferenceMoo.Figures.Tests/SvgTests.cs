namespace InferenceMoo.Figures.Tests;

public sealed class SvgTests
{
    // A thinned trajectory and the outlines of the letters need about two thirds of this, an unthinned one several times as much.
    private const int LargestSvg = 150_000;

    [Fact]
    public void A_trajectory_of_16384_points_makes_a_small_svg()
    {
        foreach (var figure in FigureSet.Draw(SampleCases.All["16384 points"]()).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
            Assert.InRange(Rendered.Bytes(figure).Length, 1, LargestSvg);
    }

    [Fact]
    public void A_feasible_trajectory_of_16384_points_makes_a_small_svg()
    {
        var decision = SampleDecision.Of(SampleModels.Gpt5 with { DefaultParallel = 1 }, 16_384, new(1e3, 1e6, 0.5));
        foreach (var figure in FigureSet.Draw(decision).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
            Assert.InRange(Rendered.Bytes(figure).Length, 1, LargestSvg);
    }

    [Fact]
    public void A_figure_is_drawn_into_its_svg_once()
    {
        var titles = Rendered.Text(SampleDecision.Of(SampleModels.Gpt5), "models.svg").Split('\n').Where(line => line.StartsWith("GPT-5: ", StringComparison.Ordinal));
        Assert.Single(titles);
    }

    [Fact]
    public void Names_keep_the_characters_that_xml_reserves()
    {
        var decision = SampleDecision.Of(SampleModels.Gpt5 with { Name = "A & <b> \"\u0416\" \u00b5" });
        Assert.Contains("A & <b> \"\u0416\" \u00b5: accuracy", Rendered.Text(decision, "curves.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_half_characters_in_a_name_still_make_well_formed_xml()
    {
        foreach (var broken in new[] { "A\u0001\nB", "B\ud800", "A\nB\ufffe" })
        {
            var decision = SampleDecision.Of(SampleModels.Gpt5 with { Name = broken, Key = "\u0002" });
            Assert.Contains("model 1: accuracy", Rendered.Text(decision, "curves.svg"), StringComparison.Ordinal);
        }
    }
}
