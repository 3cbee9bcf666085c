namespace InferenceMoo.Figures;

/// <summary>Draws the feasible room: the planes of the three limits with a grid, and its front edges.</summary>
internal static class SpaceRoom
{
    /// <summary>Draws the two back walls and the floor, with grid lines at the ticks of the axes.</summary>
    public static void DrawPlanes(SpaceCanvas canvas, SpaceView view)
    {
        var ((cost, time), floor) = ((view.Limits.MaxCost, view.Limits.MaxTime), view.Limits.MinAccuracy);
        LimitPlane.Budget.Draw(canvas,
            [view.Place(cost, 0, floor), view.Place(cost, time, floor), view.Place(cost, time, 1), view.Place(cost, 0, 1)]);
        LimitPlane.Deadline.Draw(canvas,
            [view.Place(0, time, floor), view.Place(cost, time, floor), view.Place(cost, time, 1), view.Place(0, time, 1)]);
        LimitPlane.Floor.Draw(canvas,
            [view.Place(0, 0, floor), view.Place(cost, 0, floor), view.Place(cost, time, floor), view.Place(0, time, floor)]);
        DrawGrid(canvas, view, cost, time, floor);
    }

    /// <summary>Draws the three edges that meet in the utopia corner.</summary>
    public static void DrawFrontEdges(SpaceCanvas canvas, SpaceView view)
    {
        var utopia = view.Place(0, 0, 1);
        foreach (var end in new[] { view.Place(view.Limits.MaxCost, 0, 1), view.Place(0, view.Limits.MaxTime, 1), view.Place(0, 0, view.AccuracyStart) })
            canvas.Line([utopia, end], Palette.Muted, 1);
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

    private static void Grid(SpaceCanvas canvas, params IReadOnlyList<SpacePoint> points) =>
        canvas.Line(points, Palette.Muted.WithAlpha(0.35), 0.8f);
}
