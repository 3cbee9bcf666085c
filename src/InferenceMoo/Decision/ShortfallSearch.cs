namespace InferenceMoo;

/// <summary>The candidate that misses its limits by least.</summary>
internal static class ShortfallSearch
{
    /// <summary>The shortfall of the best of <paramref name="candidates"/>, in the order of k; null without candidates.</summary>
    public static Shortfall? Of(IEnumerable<DecisionPoint> candidates, Scenario scenario) => candidates
        .Select(candidate => (
            candidate.K,
            Excess: ExcessOf(candidate.Point, scenario.Limits),
            Missing: scenario.Confidence - candidate.Point.FeasibleProbability))
        .OrderBy(miss => miss.Missing ?? 0)
        .ThenBy(miss => miss.Excess.Largest(scenario.Limits))
        .Select(miss => new Shortfall(miss.K, miss.Excess.Cost, miss.Excess.Time, miss.Excess.Accuracy) { ProbabilityDeficit = miss.Missing })
        .FirstOrDefault();

    private static LimitExcess ExcessOf(TrajectoryPoint point, Limits limits) =>
        LimitExcess.Of(point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean, limits);
}
