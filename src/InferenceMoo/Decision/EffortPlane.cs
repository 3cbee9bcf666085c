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
    public static int[] Curve(FrontPoint[] plane)
    {
        var values = new double[2 * plane.Length];
        for (var i = 0; i < plane.Length; i++)
            (values[2 * i], values[2 * i + 1]) = (plane[i].Cost, plane[i].Accuracy);
        var front = ParetoFront.Mask(values, Directions);
        int[] curve = Array.FindAll([.. Enumerable.Range(0, plane.Length)], i => front[i]);
        // No two points of a front in two objectives have the same effort.
        Array.Sort(curve, (left, right) => plane[left].Cost.CompareTo(plane[right].Cost));
        return curve;
    }
}
