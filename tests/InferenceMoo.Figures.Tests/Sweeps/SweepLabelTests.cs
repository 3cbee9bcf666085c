namespace InferenceMoo.Figures.Tests;

public sealed class SweepLabelTests
{
    public static TheoryData<string> Cases => [.. SampleSweep.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_overlaps_another_or_leaves_the_picture_or_is_smaller_than_14_pixels(string sample)
    {
        var (sweep, rows) = SampleSweep.All[sample]();
        foreach (var figure in FigureSet.Draw(sweep, rows).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var texts = SvgText.In(Rendered.Svg(figure));
            var overlaps = texts.SelectMany((a, i) => texts.Skip(i + 1).Where(a.Overlaps).Select(b => $"{figure.FileName}: {a.Text} | {b.Text}"));
            Assert.Empty(overlaps);
            Assert.Empty(texts.Where(text => !text.LiesWithin(1200, 800)).Select(text => $"{figure.FileName}: {text.Text}"));
            Assert.All(texts, text => Assert.InRange(text.FontSize, 14, 30));
        }
    }

    [Fact]
    public void A_map_says_what_it_shows_what_is_held_and_in_which_units()
    {
        var text = Text("nine models", "sweep-knee-max-cost-by-max-time.svg");

        Assert.Contains("9 models: knee by chord over budget and deadline", text);
        Assert.Contains("held at the middle: P = 4, accuracy floor 0.95; k \u2264 128; 1 000 000 trials per model", text);
        Assert.Contains("budget (USD), one cell per value", text);
        Assert.Contains("deadline (s), one cell per value", text);
    }

    [Fact]
    public void A_map_of_several_models_writes_letter_and_k_once_into_every_region_of_one_answer()
    {
        var (sweep, rows) = SampleSweep.All["nine models"]();
        var texts = Text("nine models", "sweep-accuracy-max-cost-by-max-time.svg", PickMethod.Accuracy);
        string?[,] told = new string?[sweep.MaxCost.Count, sweep.MaxTime.Count];
        foreach (var row in rows.Where(row => (sweep.PlaceOf(SweepAxis.Parallel, row.Number), sweep.PlaceOf(SweepAxis.MinAccuracy, row.Number)) == (1, 1)))
        {
            told[sweep.PlaceOf(SweepAxis.MaxCost, row.Number), sweep.PlaceOf(SweepAxis.MaxTime, row.Number)] = row.Pick(PickMethod.Accuracy) is { } pick
                ? $"{(char)('A' + sweep.Models.Index().First(model => model.Item == pick.Model).Index)} {pick.K}"
                : null;
        }

        var expected = Regions(told).ToArray();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(), texts.Where(text => text.Length < 6 && char.IsLetter(text[0]) && text.Contains(' ', StringComparison.Ordinal)).Order());
        Assert.Contains("letter: model, number: k", texts);
        Assert.Contains("the paler, the smaller k", texts);
        Assert.Contains("F: Nvidia Nemotron Nano 9B v2", texts);
    }

    // The text of each region of joined cells: cells are merged with their neighbours until nothing changes.
    private static IEnumerable<string> Regions(string?[,] told)
    {
        var names = new int[told.GetLength(0), told.GetLength(1)];
        for (var i = 0; i < names.Length; i++)
            names[i / names.GetLength(1), i % names.GetLength(1)] = i;
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            for (var x = 0; x < names.GetLength(0); x++)
            {
                for (var y = 0; y < names.GetLength(1); y++)
                    isChanged |= Join(x, y, x + 1, y) | Join(x, y, x, y + 1);
            }
        }

        var places = Enumerable.Range(0, names.Length).Select(i => (i / names.GetLength(1), i % names.GetLength(1)));
        return places.GroupBy(place => names[place.Item1, place.Item2]).Select(region => told[region.First().Item1, region.First().Item2]).OfType<string>();

        bool Join(int x, int y, int otherX, int otherY)
        {
            if (otherX == names.GetLength(0) || otherY == names.GetLength(1) || told[x, y] != told[otherX, otherY] || names[x, y] == names[otherX, otherY])
                return false;
            names[x, y] = names[otherX, otherY] = Math.Min(names[x, y], names[otherX, otherY]);
            return true;
        }
    }

    [Fact]
    public void Cells_without_a_pick_are_named_by_their_reason()
    {
        var texts = Text("nine models", "sweep-knee-max-cost-by-max-time.svg");
        Assert.Contains("no knee by chord", texts);
        Assert.Contains("no feasible k", texts);
    }

    [Fact]
    public void A_map_of_one_model_tells_k_by_a_colour_bar_and_names_no_model_in_its_legend()
    {
        var texts = Text("one model", "sweep-accuracy-max-cost-by-max-time.svg", PickMethod.Accuracy);

        Assert.Contains("k of the accuracy pick", texts);
        Assert.Contains("20", texts);
        Assert.DoesNotContain(texts, text => text.StartsWith("A ", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_share_the_axis_of_the_lowest_panel_and_name_every_pick_and_model()
    {
        var texts = Text("nine models", "sweep-max-cost.svg");

        Assert.All(
            new[]
            {
                "9 models: picks over budget", "held at the middle: P = 4, deadline 25 s, accuracy floor 0.95; k \u2264 128; 1 000 000 trials per model",
                "accuracy pick", "cube pick", "utopia pick", "knee by chord", "GPT-5 Nano", "accuracy",
            },
            expected => Assert.Contains(expected, texts));
        Assert.Single(texts, "budget (USD), log scale");
        Assert.Single(texts, "0.08");
    }

    [Theory]
    [InlineData("nine models", "sweep-max-time.svg", "deadline (s)")]
    [InlineData("thirty values", "sweep-max-time.svg", "deadline (s), log scale")]
    [InlineData("values left to the models", "sweep-parallel.svg", "inferences in parallel P, one step per value")]
    public void Only_geometric_values_lie_on_a_logarithmic_axis_and_those_left_to_the_models_are_steps(string sample, string figure, string title) =>
        Assert.Contains(title, Text(sample, figure));

    [Fact]
    public void A_figure_that_thins_out_its_values_says_so()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small with { KMax = [8], MaxCost = SampleSweep.Geometric(0.01, 1, 150) });
        var figure = FigureSet.Draw(sweep, rows).Single(figure => figure.FileName == "sweep-knee-max-cost-by-max-time.svg");
        Assert.Contains("budget (USD), one cell per value, 1 of 2 values shown", SvgText.In(Rendered.Svg(figure)).Select(text => text.Text));
    }

    private static string[] Text(string sample, string fileName, PickMethod? pick = null)
    {
        var (sweep, rows) = SampleSweep.All[sample]();
        var figure = FigureSet.Draw(sweep, rows, pick).Single(figure => figure.FileName == fileName);
        return [.. SvgText.In(Rendered.Svg(figure)).Select(text => text.Text)];
    }
}
