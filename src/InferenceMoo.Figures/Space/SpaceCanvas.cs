using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>A plot of which one coordinate unit is one pixel, onto which points of the drawn box are projected.</summary>
internal sealed class SpaceCanvas
{
    private static readonly PixelRect DataArea = new(left: 10, right: 790, bottom: 785, top: 85);

    // Room for tick labels and axis titles around the box.
    private static readonly PixelPadding Margin = new(left: 105, right: 65, bottom: 85, top: 20);

    private readonly Projection projection;
    private readonly double scale;
    private readonly Coordinates origin;

    /// <summary>Fits the box into <paramref name="plot"/>, whose axes it hides.</summary>
    public SpaceCanvas(Plot plot, Projection projection)
    {
        Plot = plot;
        this.projection = projection;
        var left = projection.Project(new(0, 1, 0)).X;
        var right = projection.Project(new(1, 0, 0)).X;
        var top = projection.Project(new(1, 1, 1)).Y;
        var room = DataArea.Contract(Margin);
        scale = Math.Min(room.Width / (right - left), room.Height / top);
        origin = new(
            Margin.Left + (room.Width - scale * (right - left)) / 2 - scale * left,
            Margin.Bottom + (room.Height - scale * top) / 2);
        HideAxes(plot);
    }

    /// <summary>The plot to draw on.</summary>
    public Plot Plot { get; }

    /// <summary>Where a point of the drawn box lies on the plot.</summary>
    public Coordinates At(SpacePoint point)
    {
        var (x, y) = projection.Project(point);
        return new(origin.X + scale * x, origin.Y + scale * y);
    }

    /// <summary>Draws a polyline.</summary>
    public void Line(IEnumerable<SpacePoint> points, Color color, float width) =>
        Plot.Add.ScatterLine(points.Select(At).ToArray(), color).LineWidth = width;

    /// <summary>Draws a symbol.</summary>
    public void Mark(SpacePoint point, Symbol symbol) => Plot.Add.Marker(At(point)).MarkerStyle = symbol.Style();

    private static void HideAxes(Plot plot)
    {
        plot.Layout.Fixed(DataArea);
        plot.Axes.SetLimits(0, DataArea.Width, 0, DataArea.Height);
        foreach (var axis in plot.Axes.GetAxes())
            axis.IsVisible = false;
        plot.HideGrid();
    }
}
