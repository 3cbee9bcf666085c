namespace InferenceMoo;

/// <summary>The candidate that misses its limits by least.</summary>
internal static class ShortfallSearch
{
    /// <summary>The shortfall of the best of <paramref name="candidates"/>, in the order of k; null without candidates.</summary>
    public static Shortfall? Of(IEnumerable<DecisionPoint> candidates, Limits limits) => candidates
        .Select(candidate => (candidate.K, Excess: ExcessOf(candidate.Point, limits)))
        .OrderBy(pair => pair.Excess.Largest(limits))
        .Select(pair => new Shortfall(pair.K, pair.Excess.Cost, pair.Excess.Time, pair.Excess.Accuracy))
        .FirstOrDefault();

    private static LimitExcess ExcessOf(TrajectoryPoint point, Limits limits) =>
        LimitExcess.Of(point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean, limits);
}
