namespace InferenceMoo.Figures.Tests;

public sealed class MeasuredFigureTests
{
    private static readonly MeasuredPoints Few = new()
    {
        Labels = ["nano", "mini", "large", "old"],
        K = [4, 4, 1, 1],
        Cost = [0.04, 0.08, 0.3, 0.4],
        Time = [2, 5, 12, 20],
        Accuracy = [0.74, 0.83, 0.86, 0.7],
    };

    [Fact]
    public void Each_pair_of_objectives_has_a_figure_in_two_formats()
    {
        Assert.Equal(
            ["accuracy-vs-cost.png", "accuracy-vs-cost.svg", "accuracy-vs-time.png", "accuracy-vs-time.svg", "time-vs-cost.png", "time-vs-cost.svg"],
            Names(Few));
        Assert.Equal(["time-vs-cost.png", "time-vs-cost.svg"], Names(Few with { Accuracy = null }));
        Assert.Empty(Names(new MeasuredPoints { Cost = [1, 2] }));
        Assert.Empty(Names(new MeasuredPoints { Cost = [], Time = [] }));
    }

    [Fact]
    public void The_legend_names_the_picks_the_counts_and_the_limits()
    {
        var text = Text(Few, new PerObjective<double?>(0.35, null, 0.7), "accuracy-vs-cost.svg");

        string[] lines =
        [
            "nano, k = 4", "large, k = 1", "front, feasible (3)", "others, beyond the limits (1)", "budget 0.35 USD", "accuracy floor 0.7",
            "cost \u2264 0.35 USD, accuracy \u2265 0.7; 4 points",
        ];
        Assert.All(lines, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_that_cannot_be_drawn_gives_way_to_the_row()
    {
        var points = Few with { Labels = ["\ue001\u4e49", "mini", "large\u202e", "\ue002"] };
        var limits = new PerObjective<double?>(0.35, null, 0.7);
        var text = Text(points, limits, "accuracy-vs-cost.svg");
        Assert.Contains("row 1, k = 4", text, StringComparison.Ordinal);
        Assert.Contains("row 3, k = 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain('?', text);
        Assert.Equivalent(
            new[] { new ReplacedName("\ue001\u4e49", "row 1"), new ReplacedName("large\u202e", "row 3") },
            DisplayName.Replaced(MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = limits })),
            strict: true);
        Assert.Empty(DisplayName.Replaced(MeasuredDecider.Decide(Few, new MeasuredQuestion())));
    }

    [Fact]
    public void Where_nothing_is_feasible_the_closest_point_is_marked()
    {
        var text = Text(Few, new PerObjective<double?>(null, null, 0.95), "accuracy-vs-time.svg");

        Assert.Contains("closest", text, StringComparison.Ordinal);
        Assert.Contains("No feasible point.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_of_nothing_have_a_place_on_a_logarithmic_axis()
    {
        var points = new MeasuredPoints { Cost = [0, 0.001, 1], Accuracy = [0.5, 0.6, 0.9] };

        var text = Text(points, default, "accuracy-vs-cost.svg");

        Assert.Contains("cost (USD, log scale)", text, StringComparison.Ordinal);
        Assert.Contains("\n0\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.2, 0)]
    [InlineData(1e100, 1)]
    public void Points_that_all_agree_can_be_drawn(double cost, double accuracy)
    {
        var decision = MeasuredDecider.Decide(new() { Cost = [cost, cost], Accuracy = [accuracy, accuracy] }, new());

        Assert.All(FigureSet.Draw(decision), figure => Assert.NotEmpty(Rendered.Bytes(figure)));
    }

    [Fact]
    public void A_hundred_thousand_points_make_a_small_figure_that_says_how_many_it_shows()
    {
        var random = new Random(1);
        double[] Column() => [.. Enumerable.Range(0, 100_000).Select(_ => random.NextDouble())];
        var decision = MeasuredDecider.Decide(new() { Cost = Column(), Time = Column(), Accuracy = Column() }, new());

        var svg = FigureSet.Draw(decision).Single(figure => figure.FileName == "time-vs-cost.svg");

        Assert.InRange(Rendered.Bytes(svg).Length, 10_000, 1_000_000);
        Assert.Matches(@"\([12] \d{3} drawn\)", string.Join('\n', SvgText.In(Rendered.Svg(svg)).Select(text => text.Text)));
    }

    [Fact]
    public void A_grid_keeps_the_first_point_of_a_cell_and_widens_its_cells_until_few_are_left()
    {
        var grid = new PixelGrid();
        for (var i = 0; i < 1000; i++)
            grid.Add(i, i / 1000.0, 0.5);

        Assert.Equal(850, grid.Points(850).Length);
        Assert.Equal(425, grid.Points(849).Length);
        Assert.Equal(0, grid.Points(1)[0]);
        Assert.Equal(1000, grid.Count);
    }

    [Fact]
    public void No_two_texts_of_a_figure_overlap()
    {
        foreach (var figure in FigureSet.Draw(Decide(Few, new(0.35, 15, 0.7))).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var texts = SvgText.In(Rendered.Svg(figure)).ToArray();
            Assert.All(texts, text => Assert.DoesNotContain(texts, other => other != text && other.Overlaps(text)));
        }
    }

    private static MeasuredDecision Decide(MeasuredPoints points, PerObjective<double?> limits) =>
        MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = limits });

    private static IEnumerable<string> Names(MeasuredPoints points) =>
        FigureSet.Draw(Decide(points, default)).Select(figure => figure.FileName);

    private static string Text(MeasuredPoints points, PerObjective<double?> limits, string name)
    {
        var figure = FigureSet.Draw(Decide(points, limits)).Single(figure => figure.FileName == name);
        return string.Join('\n', SvgText.In(Rendered.Svg(figure)).Select(text => text.Text));
    }
}
