namespace InferenceMoo;

/// <summary>The knee as the point farthest from the straight line between the two ends of a front.</summary>
public static class ChordKnee
{
    /// <summary>
    /// The index of the knee in <paramref name="points"/>, which come in the order of k; the first of equals. Null with fewer
    /// than three points, or when none lies farther from the chord than chance puts it.
    /// </summary>
    /// <param name="points">The front.</param>
    /// <param name="noise">Distance from a straight line that sampling noise explains, at least 0; rounding is allowed for on top.</param>
    public static int? Find(ReadOnlySpan<FrontPoint> points, double noise)
    {
        if (points.Length < 3)
            return null;

        int? knee = null;
        var farthest = StraightLine.Tolerance(points, noise);
        for (var i = 1; i < points.Length - 1; i++)
        {
            var distance = StraightLine.Distance(points[i], points[0], points[^1]);
            if (distance > farthest)
                (knee, farthest) = (i, distance);
        }

        return knee;
    }
}

/// <summary>What counts as lying on a straight line.</summary>
internal static class StraightLine
{
    /// <summary>
    /// Rounding of a mean relative to its size. A mean carries the rounding of a few sums and quotients, each below 2^-53;
    /// this allows for thousands of them, and is far below any knee that a reader could see.
    /// </summary>
    public const double Rounding = 1e-12;

    /// <summary>
    /// Distance of <paramref name="point"/> from the straight line through <paramref name="start"/> and
    /// <paramref name="end"/>; 0 when these two are the same, since there is no such line then.
    /// </summary>
    public static double Distance(FrontPoint point, FrontPoint start, FrontPoint end)
    {
        var length = (end - start).Length;
        return length > 0 ? (point - start).Cross(end - start).Length / length : 0;
    }

    /// <summary>
    /// The distance from a straight line that a point of <paramref name="points"/> has by chance: <paramref name="noise"/>, and
    /// the rounding of the largest of them.
    /// </summary>
    public static double Tolerance(ReadOnlySpan<FrontPoint> points, double noise)
    {
        var largest = 0.0;
        foreach (var point in points)
            largest = Math.Max(largest, point.Length);
        return noise + Rounding * largest;
    }
}
