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
