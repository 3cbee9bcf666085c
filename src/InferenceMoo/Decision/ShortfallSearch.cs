namespace InferenceMoo;

/// <summary>The candidate that misses its limits by least.</summary>
internal static class ShortfallSearch
{
    /// <summary>The shortfall of the best of <paramref name="candidates"/>, in the order of k; null without candidates.</summary>
    public static Shortfall? Of(IEnumerable<DecisionPoint> candidates, Scenario scenario) => candidates
        .Select(candidate => At(candidate.Point, scenario))
        .MinBy(shortfall => (shortfall.ProbabilityDeficit ?? 0, LargestRelativeViolation(shortfall, scenario.Limits)));

    private static Shortfall At(TrajectoryPoint point, Scenario scenario) => new(
        point.K,
        Math.Max(0, point.Cost.Mean - scenario.Limits.MaxCost),
        Math.Max(0, point.Time.Mean - scenario.Limits.MaxTime),
        Math.Max(0, scenario.Limits.MinAccuracy - point.Accuracy.Mean))
    {
        ProbabilityDeficit = scenario.Confidence - point.FeasibleProbability,
    };

    private static double LargestRelativeViolation(Shortfall shortfall, Limits limits)
    {
        // A floor of 0 is never missed.
        var accuracy = shortfall.AccuracyDeficit > 0 ? shortfall.AccuracyDeficit / limits.MinAccuracy : 0;
        return Math.Max(accuracy, Math.Max(shortfall.CostExcess / limits.MaxCost, shortfall.TimeExcess / limits.MaxTime));
    }
}
