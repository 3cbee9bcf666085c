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
        var scaled = ObjectiveRows.Weights(weights, directions.Length);
        if (values.IsEmpty)
            return [];

        var normalised = IdealAndNadir.Of(values, directions).Normalised(values);
        return [.. normalised.Chunk(directions.Length).Select(row => Distance(row, scaled, method))];
    }

    /// <summary>The index of the point nearest to the ideal, of equals the first; null for no points.</summary>
    /// <inheritdoc cref="Distances" path="/param|/exception"/>
    public static int? Nearest(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> weights, CompromiseMethod method) =>
        ObjectiveRows.FirstLeast(Distances(values, directions, weights, method));

    private static double Distance(double[] row, double[] weights, CompromiseMethod method) => method switch
    {
        CompromiseMethod.WeightedSum => row.Zip(weights, (value, weight) => weight * value).Sum(),
        CompromiseMethod.Euclidean => Math.Sqrt(row.Zip(weights, (value, weight) => weight * value * weight * value).Sum()),
        CompromiseMethod.Achievement => AchievementFunction.Of(row, weights),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}

/// <summary>How far a point lies from the ideal, from weights w and normalised objectives f (0 at the ideal, 1 at the nadir).</summary>
public enum CompromiseMethod
{
    /// <summary>Sum of w f: what falls short in one objective is made good in another at a fixed rate.</summary>
    WeightedSum,

    /// <summary>Square root of the sum of (w f)^2.</summary>
    Euclidean,

    /// <summary>
    /// Augmented achievement scalarising function: the largest w f, which no other objective makes good, plus
    /// <see cref="AchievementFunction.Augmentation"/> times the sum of w f. It finds points that the weighted sum never does,
    /// those where the front is not convex.
    /// </summary>
    Achievement,
}

/// <summary>
/// The augmented achievement scalarising function of Wierzbicki (1980): max_i w_i d_i + rho sum_i w_i d_i, of how far d a point
/// lies behind a reference in each normalised objective. Less is better. With weights above 0 a dominated point never wins.
/// The published program that divides by its weights takes 1/w for w.
/// </summary>
public static class AchievementFunction
{
    /// <summary>rho: small, since it is only there to tell apart points with the same worst objective.</summary>
    public const double Augmentation = 1e-4;

    /// <summary>The function of one point.</summary>
    /// <param name="behind">How far the point lies behind the reference in each normalised objective; negative where it is ahead.</param>
    /// <param name="weights">One weight per objective, 0 or more; an objective of weight 0 does not count.</param>
    internal static double Of(ReadOnlySpan<double> behind, ReadOnlySpan<double> weights)
    {
        var (largest, sum) = (double.NegativeInfinity, 0.0);
        for (var objective = 0; objective < behind.Length; objective++)
        {
            if (weights[objective] == 0)
                continue;

            var weighted = weights[objective] * behind[objective];
            (largest, sum) = (Math.Max(largest, weighted), sum + weighted);
        }

        return largest + Augmentation * sum;
    }
}
