namespace InferenceMoo;

/// <summary>The candidate that misses its limits by least.</summary>
internal static class ShortfallSearch
{
    /// <summary>The shortfall of the best of <paramref name="candidates"/>, in the order of k; null without candidates.</summary>
    public static Shortfall? Of(IEnumerable<DecisionPoint> candidates, Scenario scenario) =>
        Of(candidates.Select(candidate => candidate.Point), scenario.Limits, scenario.Confidence);

    /// <inheritdoc cref="Of(IEnumerable{DecisionPoint}, Scenario)"/>
    public static Shortfall? Of(IEnumerable<TrajectoryPoint> candidates, Limits limits, double? confidence = null) => candidates
        .Select(point => (point.K, Excess: ExcessOf(point, limits), Missing: confidence - point.FeasibleProbability))
        .OrderBy(miss => miss.Missing ?? 0)
        .ThenBy(miss => miss.Excess.Largest(limits))
        .Select(miss => new Shortfall(miss.K, miss.Excess.Cost, miss.Excess.Time, miss.Excess.Accuracy) { ProbabilityDeficit = miss.Missing })
        .FirstOrDefault();

    /// <summary>By how much <paramref name="point"/> misses the limit that it misses most, as a share of that limit; 0 where it meets all.</summary>
    public static double Violation(TrajectoryPoint point, Limits limits) => ExcessOf(point, limits).Largest(limits);

    private static LimitExcess ExcessOf(TrajectoryPoint point, Limits limits) =>
        LimitExcess.Of(point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean, limits);
}
