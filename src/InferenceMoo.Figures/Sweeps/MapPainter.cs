using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Paints the cells of a map, and lines between those of different kinds.</summary>
/// <param name="grid">The cells; column i spans i - 0.5 to i + 0.5, as does row i.</param>
/// <param name="colors">Their colours and kinds.</param>
internal sealed class MapPainter(MapGrid grid, MapColors colors) : IPlottable
{
    // Narrower cells are not set apart by gaps, which would wash out their colours.
    private const float LeastWithGaps = 12;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(-0.5, grid.Columns - 0.5, -0.5, grid.Rows - 0.5);

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        using var fill = new SKPaint { IsAntialias = false };
        for (var row = 0; row < grid.Rows; row++)
            FillRow(rp.Canvas, fill, row);
        if (Math.Min(X(1) - X(0), Y(0) - Y(1)) >= LeastWithGaps)
            Stroke(rp.Canvas, Colors.White, 1, (_, _) => true);
        Stroke(rp.Canvas, Palette.Ink, 2, (a, b) => colors.Kind(grid, a) != colors.Kind(grid, b));
    }

    private float X(double column) => Axes.GetPixelX(column);

    private float Y(double row) => Axes.GetPixelY(row);

    // Cells of one colour in a row are one rectangle, and each reaches half a pixel under the next one, so that no seam shows.
    private void FillRow(SKCanvas canvas, SKPaint paint, int row)
    {
        for (int first = 0, next; first < grid.Columns; first = next)
        {
            var shade = colors.Of(grid, (first, row));
            next = first + 1;
            while (next < grid.Columns && colors.Of(grid, (next, row)) == shade)
                next++;
            paint.Color = shade.ToSKColor();
            var right = next < grid.Columns ? X(next - 0.5) + 0.5f : X(next - 0.5);
            var top = row + 1 < grid.Rows ? Y(row + 0.5) - 0.5f : Y(row + 0.5);
            canvas.DrawRect(new SKRect(X(first - 0.5), top, right, Y(row - 0.5)), paint);
        }
    }

    private void Stroke(SKCanvas canvas, Color ink, float width, Func<(int Column, int Row), (int Column, int Row), bool> isApart)
    {
        using var paint = new SKPaint { Color = ink.ToSKColor(), StrokeWidth = width, IsStroke = true, IsAntialias = true, StrokeCap = SKStrokeCap.Square };
        using var path = new SKPath();
        for (var column = 1; column < grid.Columns; column++)
            AddRuns(grid.Rows, row => isApart((column - 1, row), (column, row)), (from, to) => AddLine(path, width, column - 0.5, from, column - 0.5, to));
        for (var row = 1; row < grid.Rows; row++)
            AddRuns(grid.Columns, column => isApart((column, row - 1), (column, row)), (from, to) => AddLine(path, width, from, row - 0.5, to, row - 0.5));
        canvas.DrawPath(path, paint);
    }

    private void AddLine(SKPath path, float width, double x1, double y1, double x2, double y2)
    {
        path.MoveTo(Snapped(X(x1), width), Snapped(Y(y1), width));
        path.LineTo(Snapped(X(x2), width), Snapped(Y(y2), width));
    }

    // Lines of a whole number of pixels then fill whole pixels, and all look alike.
    private static float Snapped(float pixel, float width) => MathF.Floor(pixel) + (width / 2 % 1);

    private static void AddRuns(int count, Func<int, bool> isWithin, Action<double, double> add)
    {
        for (var first = 0; first < count; first++)
        {
            if (!isWithin(first))
                continue;
            var next = first + 1;
            while (next < count && isWithin(next))
                next++;
            add(first - 0.5, next - 0.5);
            first = next;
        }
    }
}
