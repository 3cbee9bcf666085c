using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a sweep.</summary>
public static class SweepFigures
{
    /// <summary>
    /// The figures of <paramref name="sweep"/>, each as PNG and as SVG: for every two axes with more than one value a heat map of
    /// <paramref name="pick"/> such as <c>sweep-knee-max-cost-by-max-time</c>, and for every one a figure of all picks such as
    /// <c>sweep-max-cost</c>; the other axes are held at their middle value. Rows of single models make these figures per model,
    /// followed by its key. No figures where no axis varies. Nothing is drawn before a figure is written.
    /// </summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="rows">Its rows, one per combination or one per combination and model, in any order.</param>
    /// <param name="pick">The method whose picks the heat maps show; null for the knee.</param>
    /// <exception cref="ArgumentException">A combination has no row; thrown when a figure that shows it is written.</exception>
    public static IReadOnlyList<Figure> Draw(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod? pick = null)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(rows);
        var slices = rows.GroupBy(row => row.Model).Select(group => new SweepSlice(sweep, group)).ToArray();
        var suffixes = slices.Length > 1 ? FileNames.Suffixes([.. slices.Select(slice => slice.Subject!.Key)]) : slices.Select(_ => "");
        return [.. slices.Zip(suffixes, (slice, suffix) => OfSlice(slice, pick ?? PickMethod.Knee, suffix)).SelectMany(figures => figures)];
    }

    private static IEnumerable<Figure> OfSlice(SweepSlice slice, PickMethod method, string suffix)
    {
        var axes = slice.Varied;
        var maps = axes.SelectMany((x, i) => axes.Skip(i + 1).SelectMany(y => FigureSet.BothFormats(
            $"sweep-{method.Name}-{AxisWords.InFileName(x)}-by-{AxisWords.InFileName(y)}{suffix}",
            () => MapFigure.Draw(slice, x, y, method))));
        var lines = axes.SelectMany(axis => BothFormats(
            $"sweep-{AxisWords.InFileName(axis)}{suffix}", () => LinesFigure.Draw(slice, axis)));
        return maps.Concat(lines);
    }

    private static IEnumerable<Figure> BothFormats(string name, Func<PanelSheet> draw)
    {
        void DrawOn(SKCanvas canvas)
        {
            using var sheet = draw();
            sheet.DrawOn(canvas);
        }

        return [new(name + ".png", stream => PngWriter.Write(DrawOn, stream)), new(name + ".svg", stream => SvgWriter.Write(DrawOn, stream))];
    }
}

/// <summary>Plots that are drawn over each other on one picture, each transparent around its own place.</summary>
internal sealed class PanelSheet(IReadOnlyList<Plot> plots) : IDisposable
{
    private static readonly PixelRect Area = new(0, FigureSize.Width, FigureSize.Height, 0);

    /// <summary>Draws all plots.</summary>
    public void DrawOn(SKCanvas canvas)
    {
        foreach (var plot in plots)
            DrawOn(canvas, plot);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var plot in plots)
            plot.Dispose();
    }

    // As in an SVG of one plot: the first of two drawings settles the layout.
    private static void DrawOn(SKCanvas canvas, Plot plot)
    {
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas(FigureSize.Width, FigureSize.Height);
        plot.Render(nowhere, Area);
        plot.Render(canvas, Area);
    }
}

/// <summary>
/// Colours, letters and shapes of a sweep's models. The colours are the nine of the scheme "muted", made for areas and for
/// colour-blind readers: Tol 2021, Colour schemes, SRON/EPS/TN/09-002. Letters tell models apart in grey and beyond nine.
/// </summary>
internal static class SweepMark
{
    private const float Size = 10;
    private const int Letters = 26;

    private static readonly Color[] Muted =
    [
        new("#332288"), new("#DDCC77"), new("#44AA99"), new("#CC6677"), new("#88CCEE"), new("#117733"), new("#882255"), new("#999933"),
        new("#AA4499"),
    ];

    private static readonly SymbolShape[] Shapes =
    [
        SymbolShape.Circle, SymbolShape.Square, SymbolShape.TriangleUp, SymbolShape.Diamond,
        SymbolShape.TriangleDown,
    ];

    /// <summary>The colour of an area where the model with this index is picked.</summary>
    public static Color Fill(int index) => Muted[index % Muted.Length];

    /// <summary>The letter of the model with this index: A to Z, then A1 to Z1 and so on.</summary>
    public static string Letter(int index) => (char)('A' + (index % Letters)) + (index < Letters ? "" : $"{index / Letters}");

    /// <summary>The symbol of the model with this index; no two of the first 45 share colour and shape.</summary>
    public static Symbol Symbol(int index) => new(Shapes[index % Shapes.Length], Fill(index), Size);

    /// <summary>A colour for text on <paramref name="fill"/>.</summary>
    public static Color TextOn(Color fill) => (0.299 * fill.R) + (0.587 * fill.G) + (0.114 * fill.B) > 120 ? Palette.Ink : Colors.White;
}
