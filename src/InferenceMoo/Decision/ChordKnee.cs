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
