using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>Draws the lines of a panel.</summary>
internal static class LinePainter
{
    // Symbols on more values than this would run together.
    private const int MostSymbols = 40;

    // A pick between gaps has no line; a disc around its symbol has the colour instead.
    private const float LoneSize = 14;

    /// <summary>A line per method, with a gap where nothing is picked, and symbols where a line starts, where the model changes and in between.</summary>
    public static void Draw(Plot plot, IReadOnlyList<double> x, LinePicks picks, Func<SweepPick, double> y)
    {
        if (!picks.All.Any())
            AddNote(plot, (x[0] + x[^1]) / 2);
        foreach (var line in PickStyle.Lines)
            DrawLine(plot, line, Points(x, picks.Of(line.Method), y));
        foreach (var line in PickStyle.Lines)
            DrawSymbols(plot, x, picks.Of(line.Method), y, pick => picks.SymbolOf(pick) ?? line.LineMark);
    }

    // An axis with nothing on it would lose its ticks as well.
    private static void AddNote(Plot plot, double x)
    {
        var note = plot.Add.Text("no picks", x, PanelScale.EmptyMiddle);
        Canvas.SetFont(note.LabelStyle, Canvas.SmallSize);
        note.LabelAlignment = Alignment.MiddleCenter;
    }

    private static Coordinates?[] Points(IReadOnlyList<double> x, IReadOnlyList<SweepPick?> picks, Func<SweepPick, double> y) =>
        [.. picks.Select((pick, i) => pick is null ? (Coordinates?)null : new Coordinates(x[i], y(pick)))];

    private static void DrawLine(Plot plot, PickStyle style, Coordinates?[] points)
    {
        for (var first = 0; first < points.Length; first++)
        {
            var run = points.Skip(first).TakeWhile(point => point is not null).Select(point => point!.Value).ToArray();
            if (run.Length > 1)
            {
                var line = plot.Add.ScatterLine(run, style.Color);
                line.LineWidth = style.LineWidth;
            }
            else if (run.Length == 1)
            {
                plot.Add.Marker(run[0]).MarkerStyle = new Symbol(SymbolShape.Circle, style.Color, LoneSize + style.LineWidth).Plain();
            }
            first += run.Length;
        }
    }

    private static void DrawSymbols(
        Plot plot, IReadOnlyList<double> x, IReadOnlyList<SweepPick?> picks, Func<SweepPick, double> y, Func<SweepPick, Symbol> symbol)
    {
        var stride = (picks.Count + MostSymbols - 1) / MostSymbols;
        for (var i = 0; i < picks.Count; i++)
        {
            if (picks[i] is { } pick && (i % stride == 0 || i == 0 || picks[i - 1]?.Model != pick.Model))
                plot.Add.Marker(x[i], y(pick)).MarkerStyle = symbol(pick).Style();
        }
    }
}

/// <summary>The vertical axis of a panel.</summary>
/// <param name="Scale">Its scale.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Ticks">Its ticks.</param>
internal sealed record PanelScale(AxisScale Scale, double Low, double High, ITickGenerator Ticks)
{
    /// <summary>The middle of a panel without values.</summary>
    public const double EmptyMiddle = 0.5;

    private const double Pad = 0.08;
    private const double LargestLinearRatio = 20;
    private const double LeastAccuracySpan = 0.002;

    // A panel has room for about five labels.
    private const int MostPowers = 5;
    private const double DecadesWithDigits = 2;
    private const float TickSpacing = 18;

    /// <summary>A scale for <paramref name="values"/>: logarithmic for amounts that differ much.</summary>
    public static PanelScale Of(PickQuantity quantity, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return new(default, 0, 1, new NumericManual());
        var (low, high) = (values.Min(), values.Max());
        if (quantity.IsAccuracy)
            return Linear(low, high, Math.Max(Pad * (high - low), LeastAccuracySpan), LinearTicks.OfAccuracy());
        return low > 0 && high > LargestLinearRatio * low
            ? Log(Math.Log10(low), Math.Log10(high))
            : Linear(0, high > 0 ? high : 1, Pad * (high > 0 ? high : 1), LinearTicks.New());
    }

    private static PanelScale Linear(double low, double high, double pad, NumericAutomatic ticks)
    {
        ticks.MinimumTickSpacing = TickSpacing;
        return new(default, low - pad, high + pad, ticks);
    }

    private static PanelScale Log(double low, double high)
    {
        var pad = Pad * (high - low);
        return new(new(IsLog: true), low - pad, high + pad, LogTicks.Between(low - pad, high + pad, DecadesWithDigits, MostPowers));
    }
}
