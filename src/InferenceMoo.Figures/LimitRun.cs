namespace InferenceMoo.Figures;

/// <summary>A stretch of a trajectory whose means all meet the limits, or one that does not.</summary>
/// <param name="First">Index of its first point.</param>
/// <param name="Last">Index of its last point; neighbouring runs share it.</param>
/// <param name="Within">Whether the means of all its points meet the limits.</param>
internal readonly record struct LimitRun(int First, int Last, bool Within)
{
    /// <summary>
    /// Splits <paramref name="points"/> into runs. A step between two points is within the limits where both its ends are; a single
    /// point makes a run of its own.
    /// </summary>
    public static IReadOnlyList<LimitRun> Of(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        if (points.Count == 1)
            return [new(0, 0, Meets(points[0], limits))];
        var runs = new List<LimitRun>();
        for (var i = 1; i < points.Count; i++)
        {
            var within = Meets(points[i - 1], limits) && Meets(points[i], limits);
            if (runs.Count > 0 && runs[^1].Within == within)
                runs[^1] = runs[^1] with { Last = i };
            else
                runs.Add(new(i - 1, i, within));
        }
        return runs;
    }

    /// <summary>Whether the means of <paramref name="point"/> meet all three limits, be it a candidate or not.</summary>
    public static bool Meets(DecisionPoint point, Limits limits) =>
        point.Point.Cost.Mean <= limits.MaxCost
        && point.Point.Time.Mean <= limits.MaxTime
        && point.Point.Accuracy.Mean >= limits.MinAccuracy;
}
