using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>How the plane of one limit looks; the planes differ in lightness too.</summary>
/// <param name="Fill">Colour of the plane.</param>
internal sealed record LimitPlane(Color Fill)
{
    /// <summary>The plane of the budget.</summary>
    public static LimitPlane Budget { get; } = new(Palette.Sky.WithAlpha(0.16));

    /// <summary>The plane of the deadline.</summary>
    public static LimitPlane Deadline { get; } = new(Palette.Orange.WithAlpha(0.28));

    /// <summary>The plane of the accuracy floor.</summary>
    public static LimitPlane Floor { get; } = new(Palette.Green.WithAlpha(0.36));

    /// <summary>The end of an axis that stops before its limit.</summary>
    public static LimitPlane Bare { get; } = new(Colors.Transparent);

    /// <summary>Draws the plane with these corners, in order around it.</summary>
    public void Draw(SpaceCanvas canvas, IReadOnlyList<SpacePoint> corners)
    {
        var plane = canvas.Plot.Add.Polygon([.. corners.Select(canvas.At)]);
        plane.FillColor = Fill;
        plane.LineWidth = 0;
        canvas.Line([.. corners, corners[0]], Palette.Ink, 1.2f);
    }
}
