using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>A plot of which one coordinate unit is one pixel, onto which points of the drawn box are projected.</summary>
internal sealed class SpaceCanvas
{
    private static readonly PixelRect DataArea = new(left: 0, right: 870, bottom: 795, top: 75);

    // Room for tick labels and axis titles around the box.
    private static readonly PixelPadding Margin = new(left: 100, right: 60, bottom: 75, top: 10);

    private readonly BoxProjection projection;
    private readonly double scale;
    private readonly Coordinates origin;

    /// <summary>Fits the box into <paramref name="plot"/>, whose axes it hides.</summary>
    public SpaceCanvas(Plot plot, BoxProjection projection)
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
    public Coordinates At(BoxPoint point)
    {
        var (x, y) = projection.Project(point);
        return new(origin.X + scale * x, origin.Y + scale * y);
    }

    /// <summary>Draws a polyline.</summary>
    public void Line(IEnumerable<BoxPoint> points, Color color, float width) =>
        Plot.Add.ScatterLine(points.Select(At).ToArray(), color).LineWidth = width;

    /// <summary>Draws a symbol.</summary>
    public void Mark(BoxPoint point, Symbol symbol) => Plot.Add.Marker(At(point)).MarkerStyle = symbol.Style();

    private static void HideAxes(Plot plot)
    {
        plot.Layout.Fixed(DataArea);
        plot.Axes.SetLimits(0, DataArea.Width, 0, DataArea.Height);
        foreach (var axis in plot.Axes.GetAxes())
            axis.IsVisible = false;
        plot.HideGrid();
    }
}

/// <summary>
/// A parallel projection of the drawn box onto the picture plane: a turn about the accuracy axis, then a look down on the box from
/// its corner of no cost and no time, so that the three limits are the back walls and the floor of the room behind it.
/// </summary>
/// <param name="Azimuth">Turn in radians: 0 looks along the time axis, pi/2 along the cost axis.</param>
/// <param name="Elevation">Angle of the look down in radians: 0 is level, pi/2 from straight above.</param>
/// <param name="AccuracyLength">Length of the accuracy axis where the other two have length 1.</param>
internal readonly record struct BoxProjection(double Azimuth, double Elevation, double AccuracyLength)
{
    /// <summary>Where <paramref name="point"/> lies on the picture: x to the right, y up, the corner (0, 0, 0) at the origin.</summary>
    public (double X, double Y) Project(BoxPoint point)
    {
        var across = point.Cost * Math.Cos(Azimuth) - point.Time * Math.Sin(Azimuth);
        var away = point.Cost * Math.Sin(Azimuth) + point.Time * Math.Cos(Azimuth);
        return (across, away * Math.Sin(Elevation) + point.Accuracy * AccuracyLength * Math.Cos(Elevation));
    }

    /// <summary>
    /// The view that spreads a trajectory most. Its cost and time grow together, so that from some angle it would be seen
    /// end on.
    /// </summary>
    /// <param name="end">The far end of the trajectory.</param>
    public static BoxProjection For(BoxPoint end)
    {
        const double Turn = 30 * Math.PI / 180;
        const double LookDown = 24 * Math.PI / 180;
        const double Height = 0.74;
        var left = new BoxProjection(Turn, LookDown, Height);
        var right = new BoxProjection(Math.PI / 2 - Turn, LookDown, Height);
        return Math.Abs(left.Project(end).X) >= Math.Abs(right.Project(end).X) ? left : right;
    }
}

/// <summary>A point of the drawn box, each coordinate a share of its axis: 0 at its start, 1 at its end.</summary>
/// <param name="Cost">Along the cost axis.</param>
/// <param name="Time">Along the time axis.</param>
/// <param name="Accuracy">Along the accuracy axis.</param>
internal readonly record struct BoxPoint(double Cost, double Time, double Accuracy)
{
    /// <summary>The largest of the three coordinate differences to <paramref name="other"/>.</summary>
    public double Farthest(BoxPoint other) =>
        Math.Max(Math.Abs(Cost - other.Cost), Math.Max(Math.Abs(Time - other.Time), Math.Abs(Accuracy - other.Accuracy)));

    /// <summary>The point at <paramref name="share"/> (0 to 1) of the way to <paramref name="other"/>.</summary>
    public BoxPoint Toward(BoxPoint other, double share) => new(
        Cost + share * (other.Cost - Cost), Time + share * (other.Time - Time), Accuracy + share * (other.Accuracy - Accuracy));
}
