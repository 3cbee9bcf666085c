namespace InferenceMoo;

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
