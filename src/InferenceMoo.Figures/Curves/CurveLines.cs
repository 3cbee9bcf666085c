using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The mean, the band of trial quantiles and the feasible candidates of a figure against k.</summary>
internal static class CurveLines
{
    /// <summary>Width of the mean within the limits, in pixels.</summary>
    public const float WithinWidth = 3.5f;

    /// <summary>Width of the mean outside the limits, in pixels.</summary>
    public const float OutsideWidth = 1.5f;

    /// <summary>A feasible candidate.</summary>
    public static Symbol Candidate { get; } = new(SymbolShape.Circle, Palette.Blue, 7);

    private const int MostPoints = 450;

    // Dots closer than this share of the axis, about 10 pixels, would run together.
    private const double LeastSpacing = 0.012;

    /// <summary>The colour of the band within or outside the limits.</summary>
    public static Color BandColor(bool within) => within ? Palette.Sky.WithAlpha(0.45) : Palette.Muted.WithAlpha(0.28);

    /// <summary>The colour of the mean within or outside the limits.</summary>
    public static Color MeanColor(bool within) => within ? Palette.Blue : Palette.Muted;

    /// <summary>Whether the feasible candidates lie far enough apart, on average, to be drawn one by one.</summary>
    public static bool ShowsCandidates(IReadOnlyList<DecisionPoint> points, CurveAxes axes)
    {
        var feasible = points.Where(point => point.Feasible).Select(point => axes.X.Position(point.K)).ToArray();
        if (feasible.Length == 0 || points.Count == 1)
            return false;
        return feasible[^1] - feasible[0] >= LeastSpacing * (axes.XRange.High - axes.XRange.Low) * (feasible.Length - 1);
    }

    /// <summary>Draws the curve of <paramref name="quantity"/>.</summary>
    public static void Draw(Plot plot, IReadOnlyList<DecisionPoint> points, Limits limits, Quantity quantity, CurveAxes axes)
    {
        var path = points.Select(point => Positions(point, quantity, axes)).ToArray();
        var runs = LimitRun.Of(points, limits);
        foreach (var run in runs)
            DrawBand(plot, Thin(path, run, axes), run.Within);
        foreach (var run in runs)
            DrawMean(plot, Thin(path, run, axes), run.Within);
        if (!ShowsCandidates(points, axes))
            return;
        foreach (var point in points.Where(point => point.Feasible))
            plot.Add.Marker(path[point.K - 1][0], path[point.K - 1][2]).MarkerStyle = Candidate.Style();
    }

    // k, lower quantile, mean, upper quantile
    private static double[] Positions(DecisionPoint point, Quantity quantity, CurveAxes axes)
    {
        var value = quantity.Of(point.Point);
        return [axes.X.Position(point.K), axes.Y.Position(value.LowerQuantile), axes.Y.Position(value.Mean), axes.Y.Position(value.UpperQuantile)];
    }

    private static double[][] Thin(double[][] path, LimitRun run, CurveAxes axes)
    {
        var part = path[run.First..(run.Last + 1)];
        var width = axes.XRange.High - axes.XRange.Low;
        var height = axes.YRange.High - axes.YRange.Low;
        var unit = part.Select(p => new[] { p[0] / width, p[1] / height, p[2] / height, p[3] / height }).ToArray();
        return [.. Thinning.Indices(unit, MostPoints).Select(i => part[i])];
    }

    private static void DrawBand(Plot plot, double[][] part, bool within)
    {
        if (part.Length == 1)
        {
            DrawWhisker(plot, part[0], within);
            return;
        }
        var band = plot.Add.FillY([.. part.Select(p => p[0])], [.. part.Select(p => p[1])], [.. part.Select(p => p[3])]);
        band.FillColor = BandColor(within);
        band.LineWidth = 0;
    }

    private static void DrawWhisker(Plot plot, double[] point, bool within)
    {
        var whisker = plot.Add.Line(point[0], point[1], point[0], point[3]);
        whisker.LineWidth = 24;
        whisker.LineColor = BandColor(within);
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
}

/// <summary>A stretch of a trajectory whose means all meet the limits, or one that does not.</summary>
/// <param name="First">Index of its first point.</param>
/// <param name="Last">Index of its last point; neighbouring runs share it.</param>
/// <param name="Within">Whether the means of all its points meet the limits.</param>
internal readonly record struct LimitRun(int First, int Last, bool Within)
{
    /// <summary>
    /// Splits <paramref name="points"/> into runs. A step between two points is within the limits where both its ends are; a single
    /// point makes a run of its own.
    /// </summary>
    public static IReadOnlyList<LimitRun> Of(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        if (points.Count == 1)
            return [new(0, 0, Meets(points[0], limits))];
        var runs = new List<LimitRun>();
        for (var i = 1; i < points.Count; i++)
        {
            var within = Meets(points[i - 1], limits) && Meets(points[i], limits);
            if (runs.Count > 0 && runs[^1].Within == within)
                runs[^1] = runs[^1] with { Last = i };
            else
                runs.Add(new(i - 1, i, within));
        }
        return runs;
    }

    /// <summary>Whether the means of <paramref name="point"/> meet all three limits, be it a candidate or not.</summary>
    public static bool Meets(DecisionPoint point, Limits limits) =>
        limits.AreMetBy(point.Point.Means);
}
