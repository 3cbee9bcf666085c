namespace InferenceMoo;

/// <summary>The trade-offs that a joint front offers.</summary>
/// <param name="Reference">The limits, up to which the hypervolume is measured.</param>
/// <param name="Hypervolume">
/// The volume between the front and the limits in USD times seconds (accuracy has no unit); null where the limits are so large that
/// it is not finite. See <see cref="InferenceMoo.Hypervolume"/>.
/// </param>
/// <param name="Points">The points of the front, in its order.</param>
/// <param name="Compromise">The picks by weights; null without weights.</param>
/// <param name="Aim">The answer to an aim; null without one.</param>
public sealed record FrontAnalysis(
    Limits Reference, double? Hypervolume, IReadOnlyList<AnalysedPoint> Points, CompromisePicks? Compromise, AimAnswer? Aim)
{
    /// <summary>
    /// The share of the box of the limits, from 0 to <see cref="Limits.MaxCost"/> and <see cref="Limits.MaxTime"/> and from
    /// <see cref="Limits.MinAccuracy"/> to 1, that the front dominates; null where the box has no finite volume above 0.
    /// </summary>
    public double? Share => Box(Reference) is > 0 and var box ? Hypervolume / box : null;

    /// <summary>Analyses the front of <paramref name="overall"/>. Near O(n log n) for n points: <see cref="HighTradeOff"/>.</summary>
    /// <param name="overall">The decision over all models.</param>
    /// <param name="limits">The limits that it was made under.</param>
    /// <param name="weights">The weights of a compromise, if one is wanted.</param>
    /// <param name="aim">What to come near to, if anything.</param>
    /// <exception cref="ArgumentException">
    /// A weight is negative or not finite, or all are 0; or the aim has no objective, or a value that is not finite.
    /// </exception>
    public static FrontAnalysis Of(OverallDecision overall, Limits limits, Weights? weights = null, Aim? aim = null)
    {
        ArgumentNullException.ThrowIfNull(overall);
        var front = overall.Front;
        return new FrontAnalysis(
            limits,
            IsFinite(limits) ? InferenceMoo.Hypervolume.Of(FrontValues.Of(front), FrontValues.Directions, Row(limits)) : null,
            Analysed(front, limits),
            weights is { } preferred ? CompromisePicks.Of(preferred, front) : null,
            aim is { } wanted ? AimAnswer.Of(wanted, front) : null);
    }

    private static AnalysedPoint[] Analysed(IReadOnlyList<OverallPoint> front, Limits limits)
    {
        var values = FrontValues.Of(front);
        var contributions = IsFinite(limits) ? InferenceMoo.Hypervolume.Contributions(values, FrontValues.Directions, Row(limits)) : null;
        var weights = PseudoWeights.Of(values, FrontValues.Directions);
        var high = HighTradeOff.Find(values, FrontValues.Directions).ToHashSet();
        var steps = AccuracyStep.Along(front);
        return [.. front.Select((point, i) => new AnalysedPoint(
            point,
            new Weights(weights[3 * i], weights[3 * i + 1], weights[3 * i + 2]),
            contributions?[i],
            high.Contains(i),
            steps[i]))];
    }

    private static double[] Row(Limits limits) => [limits.MaxCost, limits.MaxTime, limits.MinAccuracy];

    private static bool IsFinite(Limits limits) => double.IsFinite(limits.MaxCost * limits.MaxTime);

    private static double? Box(Limits limits) =>
        IsFinite(limits) ? limits.MaxCost * limits.MaxTime * (1 - limits.MinAccuracy) : null;
}

/// <summary>A point of a front, with what it stands for there.</summary>
/// <param name="Point">The point.</param>
/// <param name="PseudoWeights">The weights that it seems to have been chosen by, with a sum of 1: <see cref="InferenceMoo.PseudoWeights"/>.</param>
/// <param name="Contribution">
/// What it adds to the hypervolume alone, in USD times seconds; 0 on a limit. Null where <see cref="FrontAnalysis.Hypervolume"/> is.
/// </param>
/// <param name="HighTradeOff">Whether each unit gained by leaving it costs many: <see cref="InferenceMoo.HighTradeOff.Find"/>.</param>
/// <param name="Step">The step to the next more accurate point; null for the most accurate one.</param>
public sealed record AnalysedPoint(OverallPoint Point, Weights PseudoWeights, double? Contribution, bool HighTradeOff, AccuracyStep? Step);

/// <summary>The step from a point of a front to the next more accurate one. Prices are negative where the next point is cheaper or faster.</summary>
/// <param name="To">The next point; one as accurate comes next too, the cheaper first.</param>
/// <param name="Gain">How much more accurate it is, at least 0.</param>
/// <param name="CostPerPercent">USD per percentage point (0.01) of accuracy; null where there is no price, since nothing or next to nothing is gained.</param>
/// <param name="TimePerPercent">Seconds per percentage point; null likewise.</param>
public sealed record AccuracyStep(OverallPoint To, double Gain, double? CostPerPercent, double? TimePerPercent)
{
    private const double Percent = 0.01;

    /// <summary>The step from every point of <paramref name="front"/>, in its order; null from the last one.</summary>
    internal static AccuracyStep?[] Along(IReadOnlyList<OverallPoint> front)
    {
        var steps = new AccuracyStep?[front.Count];
        foreach (var step in TradeOffSteps.Along(FrontValues.Of(front), FrontValues.Directions, (int)Objective.Accuracy))
        {
            var price = step.UnitPrice;
            steps[step.From] = new AccuracyStep(front[step.To], step.Gain, Percent * price?[0], Percent * price?[1]);
        }

        return steps;
    }
}

/// <summary>
/// The points of a front nearest to its ideal as somebody's weights measure nearness; null on an empty front. Objectives count in
/// units of their range on the front, so the picks move with its ends. Of equals the cheapest.
/// </summary>
/// <param name="Weights">The weights, with a sum of 1.</param>
/// <param name="WeightedSum">By <see cref="CompromiseMethod.WeightedSum"/>.</param>
/// <param name="Euclidean">By <see cref="CompromiseMethod.Euclidean"/>.</param>
/// <param name="Achievement">By <see cref="CompromiseMethod.Achievement"/>.</param>
public sealed record CompromisePicks(Weights Weights, OverallPoint? WeightedSum, OverallPoint? Euclidean, OverallPoint? Achievement)
{
    /// <summary>The picks of <paramref name="front"/>.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    internal static CompromisePicks Of(Weights weights, IReadOnlyList<OverallPoint> front)
    {
        var values = FrontValues.Of(front);
        return new CompromisePicks(
            weights.Normalised(),
            Nearest(CompromiseMethod.WeightedSum),
            Nearest(CompromiseMethod.Euclidean),
            Nearest(CompromiseMethod.Achievement));

        OverallPoint? Nearest(CompromiseMethod method) =>
            Compromise.Nearest(values, FrontValues.Directions, [weights.Cost, weights.Time, weights.Accuracy], method) is { } found
                ? front[found]
                : null;
    }
}
