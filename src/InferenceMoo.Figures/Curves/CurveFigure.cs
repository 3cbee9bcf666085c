using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>One objective of one model against the number of samples k.</summary>
internal sealed class CurveFigure(ModelDecision model, Scenario scenario, Objective objective)
{
    private const float WithinWidth = 3.5f;
    private const float OutsideWidth = 1.5f;
    private const int MostPoints = 450;

    // Dots closer than this share of the axis, about 10 pixels, would run together.
    private const double LeastSpacing = 0.012;

    // Widths as shares of the drawn width, which is about 850 pixels at about 9 pixels a character.
    private const double CharacterWidth = 9.0 / 850;
    private const int PrefixLength = 3;
    private const double LabelGap = 1.5 * CharacterWidth;

    private static readonly Symbol Candidate = new(SymbolShape.Circle, Palette.Blue, 7);

    private readonly CurveAxes axes = CurveAxes.For(model.Points, scenario.Limits, objective);
    private readonly IReadOnlyList<LimitRun> runs = LimitRun.Of(model.Points, scenario.Limits);
    private readonly IReadOnlyList<PickMark> marks = PickMark.Of(model.Picks, scenario.Knee);

    /// <summary>
    /// Mean and trial quantiles for every k, the part within all limits emphasised, the limit as a line, and the picks, whose k
    /// stands on the upper edge.
    /// </summary>
    public Plot Draw()
    {
        var plot = Canvas.New(
            $"{DisplayName.InTitle(model.Model, scenario.Models)}: {objective.Key} against k",
            Captions.Conditions(model, scenario),
            $"number of samples k{axes.X.Note}",
            Captions.AxisTitle(objective) + axes.Y.Note);
        SetAxes(plot);
        DrawCurve(plot);
        if (axes.YRange.Limit == LimitPlace.OnAxis)
            plot.Add.HorizontalLine(axes.Y.Position(scenario.Limits[objective]), 2, Palette.Ink);
        DrawPicks(plot);
        Legend().ShowOn(plot);
        return plot;
    }

    /// <summary>
    /// Labels for positions in ascending order along the upper edge; neighbours whose texts, each after "k = ", would touch share one label
    /// between them, so that none overlap.
    /// </summary>
    /// <param name="picks">Position along the axis, as a share of its length, and k.</param>
    internal static IReadOnlyList<(double Position, string Text)> LabelsOfK(IEnumerable<(double Position, int K)> picks)
    {
        var labels = new List<(double Position, string Text)>();
        foreach (var (position, k) in picks)
        {
            var next = (Position: position, Text: $"{k}");
            while (labels.Count > 0 && Touch(labels[^1], next))
            {
                var last = labels[^1];
                labels.RemoveAt(labels.Count - 1);
                next = ((last.Position + next.Position) / 2, $"{last.Text}, {next.Text}");
            }
            labels.Add(next);
        }
        return labels;
    }

    private static bool Touch((double Position, string Text) left, (double Position, string Text) right) =>
        right.Position - left.Position < (left.Text.Length + right.Text.Length + 2 * PrefixLength) / 2.0 * CharacterWidth + LabelGap;

    private void SetAxes(Plot plot)
    {
        var (left, right) = axes.XRange;
        plot.Axes.SetLimits(left, right, axes.YRange.Low, axes.YRange.High);
        plot.Axes.Bottom.TickGenerator = axes.X.IsLog ? AxisTicks.OfLogarithms(left, right) : AxisTicks.OfCounts();
        plot.Axes.Left.TickGenerator = axes.Y.IsLog ? AxisTicks.OfLogarithms(axes.YRange.Low, axes.YRange.High)
            : objective == Objective.Accuracy ? AxisTicks.OfAccuracy() : AxisTicks.Round();
        var positions = marks.OrderBy(mark => mark.Pick).Select(mark => ((axes.X.Position(mark.Pick) - left) / (right - left), mark.Pick));
        var labels = LabelsOfK(positions);
        plot.Axes.SetLimitsX(left, right, plot.Axes.Top);
        plot.Axes.Top.SetTicks([.. labels.Select(label => left + label.Position * (right - left))], [.. labels.Select(label => "k = " + label.Text)]);
        plot.Axes.Top.MajorTickStyle.Length = 0;
    }

    private void DrawCurve(Plot plot)
    {
        var path = model.Points.Select(Positions).ToArray();
        foreach (var run in runs)
            DrawBand(plot, Thin(path, run), run.Within);
        foreach (var run in runs)
            DrawMean(plot, Thin(path, run), run.Within);
        if (!ShowsCandidates())
            return;
        foreach (var point in model.Points.Where(point => point.Feasible))
            plot.Add.Marker(path[point.K - 1][0], path[point.K - 1][2]).MarkerStyle = Candidate.Style();
    }

    // k, lower quantile, mean, upper quantile
    private double[] Positions(DecisionPoint point)
    {
        var value = point.Point.Statistics[objective];
        return [axes.X.Position(point.K), axes.Y.Position(value.LowerQuantile), axes.Y.Position(value.Mean), axes.Y.Position(value.UpperQuantile)];
    }

    private double[][] Thin(double[][] path, LimitRun run)
    {
        var part = path[run.First..(run.Last + 1)];
        var width = axes.XRange.High - axes.XRange.Low;
        var height = axes.YRange.High - axes.YRange.Low;
        var unit = part.Select(p => new[] { p[0] / width, p[1] / height, p[2] / height, p[3] / height }).ToArray();
        return [.. Thinning.Indices(unit, MostPoints).Select(i => part[i])];
    }

    // Whether the feasible candidates lie far enough apart, on average, to be drawn one by one.
    private bool ShowsCandidates()
    {
        var feasible = model.Points.Where(point => point.Feasible).Select(point => axes.X.Position(point.K)).ToArray();
        if (feasible.Length == 0 || model.Points.Count == 1)
            return false;
        return feasible[^1] - feasible[0] >= LeastSpacing * (axes.XRange.High - axes.XRange.Low) * (feasible.Length - 1);
    }

    private static void DrawBand(Plot plot, double[][] part, bool within)
    {
        if (part.Length == 1)
        {
            var whisker = plot.Add.Line(part[0][0], part[0][1], part[0][0], part[0][3]);
            (whisker.LineWidth, whisker.LineColor) = (24, BandColor(within));
            return;
        }
        var band = plot.Add.FillY([.. part.Select(p => p[0])], [.. part.Select(p => p[1])], [.. part.Select(p => p[3])]);
        band.FillColor = BandColor(within);
        band.LineWidth = 0;
    }

    private static void DrawMean(Plot plot, double[][] part, bool within)
    {
        if (part.Length == 1)
        {
            plot.Add.Marker(part[0][0], part[0][2]).MarkerStyle = new Symbol(SymbolShape.Circle, MeanColor(within), 9).Plain();
            return;
        }
        var line = plot.Add.ScatterLine(part.Select(p => new Coordinates(p[0], p[2])).ToArray(), MeanColor(within));
        line.LineWidth = within ? WithinWidth : OutsideWidth;
    }

    private static Color BandColor(bool within) => within ? Palette.Sky.WithAlpha(0.45) : Palette.Muted.WithAlpha(0.28);

    private static Color MeanColor(bool within) => within ? Palette.Blue : Palette.Muted;

    private void DrawPicks(Plot plot)
    {
        foreach (var mark in marks)
            plot.Add.VerticalLine(axes.X.Position(mark.Pick), 1, Palette.Muted);
        foreach (var mark in marks)
        {
            var mean = model.At(mark.Pick).Point.Statistics[objective].Mean;
            plot.Add.Marker(axes.X.Position(mark.Pick), axes.Y.Position(mean)).MarkerStyle = mark.Symbol.Style();
        }
    }

    // One entry for each thing that the figure shows, and why nothing is feasible where that is so.
    private LegendBuilder Legend()
    {
        var legend = new LegendBuilder();
        foreach (var within in runs.Select(run => run.Within).Distinct().OrderDescending())
            AddRun(legend, within);
        if (ShowsCandidates())
            legend.Symbol(Captions.Feasible(model), Candidate);
        legend.Limit(Captions.Limit(objective, scenario.Limits[objective]), axes.YRange.Limit);
        foreach (var mark in marks)
            legend.Symbol(mark.TextOfK, mark.Symbol);
        foreach (var line in Captions.Infeasibility(model.Shortfall))
            legend.Text(line);
        return legend;
    }

    private void AddRun(LegendBuilder legend, bool within)
    {
        var text = "mean, " + (within ? "within all limits" : "outside the limits");
        if (model.Points.Count == 1)
            legend.Symbol(text, new Symbol(SymbolShape.Circle, MeanColor(within), 9));
        else
            legend.Line(text, MeanColor(within), within ? WithinWidth : OutsideWidth);
        legend.Area("2.5 % to 97.5 % of trials", BandColor(within));
    }
}
