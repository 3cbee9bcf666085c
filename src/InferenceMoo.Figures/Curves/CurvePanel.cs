using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>One objective of a model against the number of samples k: a panel of the figure of curves.</summary>
internal sealed class CurvePanel
{
    private const float WithinWidth = 3.5f;
    private const float OutsideWidth = 1.5f;
    private const int MostPoints = 450;

    // A panel is low: few labels have room along it.
    private const float TickSpacing = 32;
    private const double DecadesWithDigits = 2.5;
    private const int MostPowers = 5;

    private readonly ModelDecision model;
    private readonly Objective objective;
    private readonly KAxis x;
    private readonly AxisScale y;

    /// <summary>Chooses a scale on which the curve can be read, and the limit too where it is near.</summary>
    public CurvePanel(ModelDecision model, Limits limits, Objective objective, KAxis x)
    {
        (this.model, this.objective, this.x) = (model, objective, x);
        var statistics = model.Points.Select(point => point.Point.Statistics[objective]).ToArray();
        y = new(x.Scale.IsLog && objective != Objective.Accuracy && statistics.All(value => value.LowerQuantile > 0));
        var low = y.Position(statistics.Min(value => Math.Min(value.LowerQuantile, value.Mean)));
        var high = y.Position(statistics.Max(value => Math.Max(value.UpperQuantile, value.Mean)));
        Limit = limits[objective];
        Range = objective == Objective.Accuracy ? ValueRange.OfAccuracy(low, high, Limit)
            : y.IsLog && Limit > 0 ? ValueRange.OfLogAmount(low, high, Math.Log10(Limit)) : ValueRange.OfAmount(high, Limit);
    }

    /// <summary>The objective's limit.</summary>
    public double Limit { get; }

    /// <summary>First and last position along the objective's axis, and where its limit lies.</summary>
    public ValueRange Range { get; }

    /// <summary>A feasible candidate.</summary>
    public static Symbol Candidate { get; } = new(SymbolShape.Circle, Palette.Blue, 7);

    /// <summary>
    /// Mean and quantiles of the trials for every k, what ends within all limits emphasised, the limit as a line, and the picks.
    /// </summary>
    public Plot Draw(IReadOnlyList<LimitRun> runs, IReadOnlyList<PickMark> marks, bool showsCandidates)
    {
        var unit = objective.Symbol.Length > 0 ? objective.Symbol.Trim() : "0 to 1";
        var plot = Canvas.New("", $"{objective.Key} ({unit})" + (y.IsLog ? ", log" : ""));
        plot.Axes.SetLimits(x.Low, x.High, Range.Low, Range.High);
        plot.Axes.Left.TickGenerator = Ticks();
        DrawCurve(plot, runs);
        if (Range.Limit == LimitPlace.OnAxis)
            plot.Add.HorizontalLine(y.Position(Limit), 2, Palette.Ink);
        foreach (var point in model.Points.Where(point => showsCandidates && point.Feasible))
            plot.Add.Marker(At(point.K)).MarkerStyle = Candidate.Style();
        DrawPicks(plot, marks);
        return plot;
    }

    /// <summary>The entries of what lies <paramref name="within"/> the limits, or outside.</summary>
    public static void AddRun(LegendBuilder legend, bool within, bool isPoint)
    {
        var text = "mean, " + (within ? "within all limits" : "outside the limits");
        if (isPoint)
            legend.Symbol(text, new Symbol(SymbolShape.Circle, MeanColor(within), 9));
        else
            legend.Line(text, MeanColor(within), within ? WithinWidth : OutsideWidth);
        legend.Area("2.5 % to 97.5 % of trials", BandColor(within));
    }

    private ITickGenerator Ticks()
    {
        if (y.IsLog)
            return AxisTicks.OfLogarithms(Range.Low, Range.High, DecadesWithDigits, MostPowers);
        var ticks = objective == Objective.Accuracy ? AxisTicks.OfAccuracy() : AxisTicks.Round();
        ticks.MinimumTickSpacing = TickSpacing;
        return ticks;
    }

    private void DrawCurve(Plot plot, IReadOnlyList<LimitRun> runs)
    {
        var path = model.Points.Select(Positions).ToArray();
        foreach (var run in runs)
            DrawBand(plot, Thin(path, run), run.Within);
        foreach (var run in runs)
            DrawMean(plot, Thin(path, run), run.Within);
    }

    private Coordinates At(int k) => new(x.Position(k), y.Position(model.At(k).Point.Statistics[objective].Mean));

    // k, lower quantile, mean, upper quantile
    private double[] Positions(DecisionPoint point)
    {
        var value = point.Point.Statistics[objective];
        return [x.Position(point.K), y.Position(value.LowerQuantile), y.Position(value.Mean), y.Position(value.UpperQuantile)];
    }

    private double[][] Thin(double[][] path, LimitRun run)
    {
        var part = path[run.First..(run.Last + 1)];
        var (width, height) = (x.High - x.Low, Range.High - Range.Low);
        var unit = part.Select(p => new[] { p[0] / width, p[1] / height, p[2] / height, p[3] / height }).ToArray();
        return [.. Thinning.Indices(unit, MostPoints).Select(i => part[i])];
    }

    private void DrawBand(Plot plot, double[][] part, bool within)
    {
        if (part.Length == 1)
        {
            var whisker = plot.Add.Line(part[0][0], part[0][1], part[0][0], part[0][3]);
            (whisker.LineWidth, whisker.LineColor) = (model.Points.Count == 1 ? 24 : 8, BandColor(within));
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

    private void DrawPicks(Plot plot, IReadOnlyList<PickMark> marks)
    {
        foreach (var mark in marks)
            plot.Add.VerticalLine(x.Position(mark.Pick), 1, Palette.Muted);
        foreach (var mark in marks)
            plot.Add.Marker(At(mark.Pick)).MarkerStyle = mark.Symbol.Style();
    }

    private static Color BandColor(bool within) => within ? Palette.Sky.WithAlpha(0.45) : Palette.Muted.WithAlpha(0.28);

    private static Color MeanColor(bool within) => within ? Palette.Blue : Palette.Muted;
}
