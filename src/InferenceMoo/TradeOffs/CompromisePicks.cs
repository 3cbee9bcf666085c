namespace InferenceMoo;

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
