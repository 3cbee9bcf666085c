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
    /// <param name="weights">How much each objective matters, finite and at least 0, if a compromise is wanted.</param>
    /// <param name="aim">What to come near to, if anything; null in an objective where anything will do.</param>
    /// <exception cref="ArgumentException">
    /// A weight is negative or not finite, or all are 0; or the aim has no objective, or a value that is not finite.
    /// </exception>
    public static FrontAnalysis Of(
        OverallDecision overall, Limits limits, PerObjective<double>? weights = null, PerObjective<double?>? aim = null)
    {
        ArgumentNullException.ThrowIfNull(overall);
        var front = overall.Front;
        var values = OverallPoint.Rows(front);
        return new FrontAnalysis(
            limits,
            IsFinite(limits) ? InferenceMoo.Hypervolume.Of(values, Objective.Directions, limits.Values.ToArray()) : null,
            Analysed(front, values, limits),
            weights is { } preferred ? CompromisePicks.Of(preferred, front, values) : null,
            aim is { } wanted ? AimAnswer.Of(wanted, front, values) : null);
    }

    private static AnalysedPoint[] Analysed(IReadOnlyList<OverallPoint> front, double[] values, Limits limits)
    {
        var contributions = IsFinite(limits)
            ? InferenceMoo.Hypervolume.Contributions(values, Objective.Directions, limits.Values.ToArray())
            : null;
        var weights = PseudoWeights.Of(values, Objective.Directions);
        var high = HighTradeOff.Find(values, Objective.Directions).ToHashSet();
        var steps = AccuracyStep.Along(front, values);
        return [.. front.Select((point, i) => new AnalysedPoint(
            point,
            PerObjective.Of<double>(objective => weights[i * Objective.All.Count + objective.Index]),
            contributions?[i],
            high.Contains(i),
            steps[i]))];
    }

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
public sealed record AnalysedPoint(
    OverallPoint Point, PerObjective<double> PseudoWeights, double? Contribution, bool HighTradeOff, AccuracyStep? Step);

/// <summary>The step from a point of a front to the next more accurate one. Prices are negative where the next point is cheaper or faster.</summary>
/// <param name="To">The next point; one as accurate comes next too, the cheaper first.</param>
/// <param name="Gain">How much more accurate it is, at least 0.</param>
/// <param name="CostPerPercent">USD per percentage point (0.01) of accuracy; null where there is no price, since nothing or next to nothing is gained.</param>
/// <param name="TimePerPercent">Seconds per percentage point; null likewise.</param>
public sealed record AccuracyStep(OverallPoint To, double Gain, double? CostPerPercent, double? TimePerPercent)
{
    private const double Percent = 0.01;

    /// <summary>The step from every point of <paramref name="front"/>, in its order; null from the last one.</summary>
    internal static AccuracyStep?[] Along(IReadOnlyList<OverallPoint> front, double[] values)
    {
        var steps = new AccuracyStep?[front.Count];
        foreach (var step in TradeOffStep.Along(values, Objective.Directions, Objective.Accuracy.Index))
        {
            var price = step.UnitPrice;
            steps[step.From] = new AccuracyStep(
                front[step.To], step.Gain, Percent * price?[Objective.Cost.Index], Percent * price?[Objective.Time.Index]);
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
public sealed record CompromisePicks(
    PerObjective<double> Weights, OverallPoint? WeightedSum, OverallPoint? Euclidean, OverallPoint? Achievement)
{
    /// <summary>The picks of <paramref name="front"/>.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    internal static CompromisePicks Of(PerObjective<double> weights, IReadOnlyList<OverallPoint> front, double[] values)
    {
        return new CompromisePicks(
            Normalised(weights),
            Nearest(CompromiseMethod.WeightedSum),
            Nearest(CompromiseMethod.Euclidean),
            Nearest(CompromiseMethod.Achievement));

        OverallPoint? Nearest(CompromiseMethod method) =>
            Compromise.Nearest(values, Objective.Directions, weights.ToArray(), method) is { } found ? front[found] : null;
    }

    /// <summary>The same ratios, with a sum of 1.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    public static PerObjective<double> Normalised(PerObjective<double> weights)
    {
        var scaled = ObjectiveRows.Weights(weights.ToArray(), Objective.All.Count);
        return PerObjective.Of<double>(objective => scaled[objective.Index]);
    }
}

/// <summary>The point of a front that comes nearest to an aim, and what stops it from coming nearer.</summary>
/// <param name="Aim">What was aimed at, attainable or not; null where anything will do.</param>
/// <param name="Nearest">The nearest point by <see cref="Aspiration.Nearest"/>; null on an empty front.</param>
/// <param name="Slack">How much better than the aim it is; negative where it falls short, null where nothing was aimed at and on an empty front.</param>
/// <param name="StoppedBy">
/// The objective in which it falls short by most, in units of the objective's range on the front; null when the aim is reached.
/// </param>
public sealed record AimAnswer(PerObjective<double?> Aim, OverallPoint? Nearest, PerObjective<double?> Slack, Objective? StoppedBy)
{
    /// <summary>
    /// The answer of <paramref name="front"/>. All objectives weigh the same. Where nothing is aimed at, the worst value on the front
    /// stands in, which every point reaches, so that an aim that is surpassed in one objective is not surpassed at any price in
    /// the others.
    /// </summary>
    /// <exception cref="ArgumentException">The aim has no objective, or a value that is not finite.</exception>
    internal static AimAnswer Of(PerObjective<double?> aim, IReadOnlyList<OverallPoint> front, double[] values)
    {
        if (aim == default)
            throw new ArgumentException("An aim at nothing; at least one objective is needed.", nameof(aim));
        var worst = front.Count > 0 ? IdealAndNadir.Of(values, Objective.Directions).Nadir : new double[Objective.All.Count];
        double[] complete = [.. Objective.All.Select(objective => aim[objective] ?? worst[objective.Index])];
        double[] alike = [.. Objective.All.Select(_ => 1.0)];
        if (Aspiration.Nearest(values, Objective.Directions, complete, alike) is not { } found)
            return new AimAnswer(aim, null, default, null);

        var slack = PerObjective.Of<double?>(objective => aim[objective] is null ? null : found.Slack[objective.Index]);
        return new AimAnswer(aim, front[found.Index], slack, found.StoppedBy is { } stop ? Objective.All[stop] : null);
    }
}
