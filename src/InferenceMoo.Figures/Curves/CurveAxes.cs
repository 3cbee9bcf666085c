namespace InferenceMoo.Figures;

/// <summary>The scales and ranges of a figure against k.</summary>
/// <param name="X">Scale of k.</param>
/// <param name="Y">Scale of the objective.</param>
/// <param name="XRange">First and last position along the axis of k.</param>
/// <param name="YRange">First and last position along the objective's axis, and where its limit lies.</param>
internal sealed record CurveAxes(AxisScale X, AxisScale Y, (double Low, double High) XRange, ValueRange YRange)
{
    // A feasible part narrower than this share of a linear axis could not be read.
    private const int SmallestReadableShare = 20;

    // A linear axis of k starts above 0, where there is nothing to count.
    private const double LargestStart = 0.9;

    /// <summary>Chooses scales and ranges so that both the whole trajectory and its feasible part can be read.</summary>
    public static CurveAxes For(IReadOnlyList<DecisionPoint> points, Limits limits, Objective objective)
    {
        var x = new AxisScale(NeedsLog(points, limits));
        var statistics = points.Select(point => point.Point.Statistics[objective]).ToArray();
        var y = new AxisScale(x.IsLog && objective != Objective.Accuracy && statistics.All(value => value.LowerQuantile > 0));
        var low = y.Position(statistics.Min(value => Math.Min(value.LowerQuantile, value.Mean)));
        var high = y.Position(statistics.Max(value => Math.Max(value.UpperQuantile, value.Mean)));
        return new(x, y, KRange(x, points.Count), Range(objective, y, low, high, limits[objective]));
    }

    private static bool NeedsLog(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        var affordable = points.Count(point => point.Point.Cost.Mean <= limits.MaxCost && point.Point.Time.Mean <= limits.MaxTime);
        return points.Count > SmallestReadableShare * Math.Max(affordable, 1);
    }

    private static (double Low, double High) KRange(AxisScale scale, int kMax)
    {
        if (kMax == 1)
            return (0.5, 1.5);
        var pad = 0.02 * (scale.Position(kMax) - scale.Position(1));
        return (scale.Position(1) - Math.Min(pad, LargestStart), scale.Position(kMax) + pad);
    }

    private static ValueRange Range(Objective objective, AxisScale scale, double low, double high, double limit)
    {
        if (objective == Objective.Accuracy)
            return ValueRange.OfAccuracy(low, high, limit);
        return scale.IsLog && limit > 0 ? ValueRange.OfLogAmount(low, high, Math.Log10(limit)) : ValueRange.OfAmount(high, limit);
    }
}

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
    public static bool Meets(DecisionPoint point, Limits limits) => limits.AreMetBy(point.Point.Means);
}
