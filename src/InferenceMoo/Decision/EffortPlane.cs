namespace InferenceMoo;

/// <summary>The plane of effort and gain, in which fronts that have no order of their own get one.</summary>
internal static class EffortPlane
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Maximise];

    /// <summary>A point in the plane: its cost is the length of (C, T), its time 0.</summary>
    public static FrontPoint Of(FrontPoint scaled) => new((scaled with { Accuracy = 0 }).Length, 0, scaled.Accuracy);

    /// <summary>
    /// The indices of the points of <paramref name="plane"/> that no other dominates, by rising effort, along which gain rises too;
    /// of equal ones the first.
    /// </summary>
    public static int[] Curve(IReadOnlyList<FrontPoint> plane)
    {
        double[] values = [.. plane.SelectMany(point => new[] { point.Cost, point.Accuracy })];
        var front = ParetoFront.Mask(values, Directions);
        return [.. Enumerable.Range(0, front.Length).Where(i => front[i]).OrderBy(i => plane[i].Cost)];
    }
}
