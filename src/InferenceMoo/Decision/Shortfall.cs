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
