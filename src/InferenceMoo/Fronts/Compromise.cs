namespace InferenceMoo;

/// <summary>
/// Compromise programming: the point nearest to the ideal, which no point attains, as somebody's weights measure nearness
/// (Yu 1973; Zeleny 1973). Objectives are normalised by the ideal and the nadir of the set, so pass the front alone.
/// </summary>
public static class Compromise
{
    /// <summary>How far every point lies from the ideal. O(n) for n points.</summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="weights">
    /// One weight per objective, the larger the more it matters; finite, 0 or more, not all 0. Only their ratios count.
    /// </param>
    /// <param name="method">The measure.</param>
    /// <returns>One distance per point, without a unit; 0 for a point that is the ideal, and at most about 1.</returns>
    /// <exception cref="ArgumentException">As for <see cref="IdealAndNadir.Of"/>, but no points are allowed; or bad weights.</exception>
    public static double[] Distances(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> weights, CompromiseMethod method)
    {
        ObjectiveRows.Refuse(values, directions);
        var scaled = ObjectiveWeights.Of(weights, directions.Length);
        if (values.IsEmpty)
            return [];

        var normalised = IdealAndNadir.Of(values, directions).Normalised(values);
        return [.. normalised.Chunk(directions.Length).Select(row => Distance(row, scaled, method))];
    }

    /// <summary>The index of the point nearest to the ideal, of equals the first; null for no points.</summary>
    /// <inheritdoc cref="Distances" path="/param|/exception"/>
    public static int? Nearest(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> weights, CompromiseMethod method) =>
        FirstLeast.Of(Distances(values, directions, weights, method));

    private static double Distance(double[] row, double[] weights, CompromiseMethod method) => method switch
    {
        CompromiseMethod.WeightedSum => row.Zip(weights, (value, weight) => weight * value).Sum(),
        CompromiseMethod.Euclidean => Math.Sqrt(row.Zip(weights, (value, weight) => weight * value * weight * value).Sum()),
        CompromiseMethod.Achievement => AchievementFunction.Of(row, weights),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
