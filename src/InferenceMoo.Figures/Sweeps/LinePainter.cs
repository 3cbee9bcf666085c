using ScottPlot;

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
