namespace InferenceMoo;

/// <summary>
/// The knee as the point of largest curvature |p' x p''| / |p'|^3 of a front in three dimensions, with central differences
/// of unit step in the index, since candidates are evenly spaced in k.
/// </summary>
public static class CurvatureKnee
{
    /// <summary>
    /// The index of the knee in <paramref name="points"/>, which come in the order of k; the first of equals, never an end.
    /// Null with fewer than three points, or when none lies farther from the chord of its two neighbours than chance puts it.
    /// </summary>
    /// <param name="points">The front.</param>
    /// <param name="noise">Distance from a straight line that sampling noise explains, at least 0; rounding is allowed for on top.</param>
    public static int? Find(ReadOnlySpan<FrontPoint> points, double noise)
    {
        int? knee = null;
        var largest = 0.0;
        var tolerance = StraightLine.Tolerance(points, noise);
        for (var i = 1; i < points.Length - 1; i++)
        {
            var (before, after) = (points[i - 1], points[i + 1]);
            if (StraightLine.Distance(points[i], before, after) <= tolerance)
                continue;

            var curvature = Curvature(before, points[i], after);
            if (curvature > largest)
                (knee, largest) = (i, curvature);
        }

        return knee;
    }

    private static double Curvature(FrontPoint before, FrontPoint point, FrontPoint after)
    {
        var velocity = 0.5 * (after - before);
        var acceleration = after - point - (point - before);
        return velocity.Cross(acceleration).Length / Math.Pow(velocity.Length, 3);
    }
}
