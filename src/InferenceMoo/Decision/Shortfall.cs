namespace InferenceMoo;

/// <summary>
/// Why no candidate is feasible, told at the candidate that misses its limits by least: the one whose largest relative
/// violation is smallest, the smallest k among equals. Under a chance constraint it is the one that meets the limits most often,
/// and among equals in that the same.
/// </summary>
/// <param name="K">That candidate's number of samples.</param>
/// <param name="CostExcess">Mean cost above the budget in USD, 0 where the budget holds.</param>
/// <param name="TimeExcess">Mean time above the deadline in seconds, 0 where the deadline holds.</param>
/// <param name="AccuracyDeficit">Mean accuracy below the floor, 0 where the floor holds.</param>
public sealed record Shortfall(int K, double CostExcess, double TimeExcess, double AccuracyDeficit)
{
    /// <summary>
    /// Share of the trials that is missing to the confidence asked for, above 0; null where the limits are on the means. The means
    /// may then meet every limit.
    /// </summary>
    public double? ProbabilityDeficit { get; init; }
}

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

/// <summary>By how much a point misses each limit, in the limit's unit; 0 where the limit holds.</summary>
/// <param name="Cost">Cost above the budget.</param>
/// <param name="Time">Time above the deadline.</param>
/// <param name="Accuracy">Accuracy below the floor.</param>
internal readonly record struct LimitExcess(double Cost, double Time, double Accuracy)
{
    /// <summary>The excess of a point over <paramref name="limits"/>, of which a budget or deadline may be infinite.</summary>
    public static LimitExcess Of(double cost, double time, double accuracy, Limits limits) => new(
        Math.Max(0, cost - limits.MaxCost), Math.Max(0, time - limits.MaxTime), Math.Max(0, limits.MinAccuracy - accuracy));

    /// <summary>The largest excess relative to its limit.</summary>
    public double Largest(Limits limits)
    {
        // A floor of 0 is never missed.
        var accuracy = Accuracy > 0 ? Accuracy / limits.MinAccuracy : 0;
        return Math.Max(accuracy, Math.Max(Cost / limits.MaxCost, Time / limits.MaxTime));
    }
}
