using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>
/// Draws the feasible room: the planes of the three limits with a grid, and its front edges. The planes differ in lightness too.
/// </summary>
internal static class SpaceRoom
{
    /// <summary>The colour of the plane of the budget.</summary>
    public static Color Budget { get; } = Palette.Sky.WithAlpha(0.16);

    /// <summary>The colour of the plane of the deadline.</summary>
    public static Color Deadline { get; } = Palette.Orange.WithAlpha(0.28);

    /// <summary>The colour of the plane of the accuracy floor.</summary>
    public static Color Floor { get; } = Palette.Green.WithAlpha(0.36);

    /// <summary>Draws the two back walls and the floor, with grid lines at the ticks of the axes.</summary>
    public static void DrawPlanes(SpaceCanvas canvas, SpaceView view)
    {
        var (cost, time, floor) = view.Room;
        // A limit beyond its axis leaves a bare wall at the end of the axis.
        var bare = Colors.Transparent;
        DrawPlane(canvas, view.ShowsBudget ? Budget : bare,
            view.Place(cost, 0, floor), view.Place(cost, time, floor), view.Place(cost, time, 1), view.Place(cost, 0, 1));
        DrawPlane(canvas, view.ShowsDeadline ? Deadline : bare,
            view.Place(0, time, floor), view.Place(cost, time, floor), view.Place(cost, time, 1), view.Place(0, time, 1));
        DrawPlane(canvas, view.ShowsFloor ? Floor : bare,
            view.Place(0, 0, floor), view.Place(cost, 0, floor), view.Place(cost, time, floor), view.Place(0, time, floor));
        DrawGrid(canvas, view, cost, time, floor);
    }

    /// <summary>Draws the three edges that meet in the utopia corner.</summary>
    public static void DrawFrontEdges(SpaceCanvas canvas, SpaceView view)
    {
        var utopia = view.Place(0, 0, 1);
        canvas.Line([view.Place(view.Room.Cost, 0, 1), utopia, view.Place(0, view.Room.Time, 1)], Palette.Muted, 1);
        canvas.Line([utopia, view.Place(0, 0, view.AccuracyStart)], Palette.Muted, 1);
    }

    private static void DrawGrid(SpaceCanvas canvas, SpaceView view, double maxCost, double maxTime, double floor)
    {
        foreach (var cost in SpaceAxis.Cost(view).Ticks.Where(cost => cost < maxCost))
            Grid(canvas, view.Place(cost, 0, floor), view.Place(cost, maxTime, floor), view.Place(cost, maxTime, 1));
        foreach (var time in SpaceAxis.Time(view).Ticks.Where(time => time < maxTime))
            Grid(canvas, view.Place(0, time, floor), view.Place(maxCost, time, floor), view.Place(maxCost, time, 1));
        foreach (var accuracy in SpaceAxis.Accuracy(view).Ticks.Where(accuracy => accuracy > floor))
            Grid(canvas, view.Place(0, maxTime, accuracy), view.Place(maxCost, maxTime, accuracy), view.Place(maxCost, 0, accuracy));
    }

    private static void Grid(SpaceCanvas canvas, params IReadOnlyList<BoxPoint> points) =>
        canvas.Line(points, Palette.Muted.WithAlpha(0.35), 0.8f);

    private static void DrawPlane(SpaceCanvas canvas, Color fill, params IReadOnlyList<BoxPoint> corners)
    {
        var plane = canvas.Plot.Add.Polygon([.. corners.Select(canvas.At)]);
        plane.FillColor = fill;
        plane.LineWidth = 0;
        canvas.Line([.. corners, corners[0]], Palette.Ink, 1.2f);
    }
}
