namespace InferenceMoo;

/// <summary>The candidate that misses its limits by least.</summary>
internal static class ShortfallSearch
{
    /// <inheritdoc cref="Of(IEnumerable{TrajectoryPoint}, Limits)"/>
    public static Shortfall? Of(IEnumerable<DecisionPoint> candidates, Limits limits) =>
        Of(candidates.Select(candidate => candidate.Point), limits);

    /// <summary>The shortfall of the best of <paramref name="candidates"/>, in the order of k; null without candidates.</summary>
    public static Shortfall? Of(IEnumerable<TrajectoryPoint> candidates, Limits limits) => candidates
        .Select(candidate => At(candidate, limits))
        .MinBy(shortfall => LargestRelativeViolation(shortfall, limits));

    /// <summary>By how much <paramref name="point"/> misses the limit that it misses most, as a share of that limit; 0 where it meets all.</summary>
    public static double Violation(TrajectoryPoint point, Limits limits) => LargestRelativeViolation(At(point, limits), limits);

    private static Shortfall At(TrajectoryPoint point, Limits limits) => new(
        point.K,
        Math.Max(0, point.Cost.Mean - limits.MaxCost),
        Math.Max(0, point.Time.Mean - limits.MaxTime),
        Math.Max(0, limits.MinAccuracy - point.Accuracy.Mean));

    private static double LargestRelativeViolation(Shortfall shortfall, Limits limits)
    {
        // A floor of 0 is never missed.
        var accuracy = shortfall.AccuracyDeficit > 0 ? shortfall.AccuracyDeficit / limits.MinAccuracy : 0;
        return Math.Max(accuracy, Math.Max(shortfall.CostExcess / limits.MaxCost, shortfall.TimeExcess / limits.MaxTime));
    }
}
