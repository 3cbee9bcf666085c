namespace InferenceMoo;

/// <summary>The exact moments of one quantity at one number of samples.</summary>
/// <param name="Mean">Mean, in the quantity's own unit.</param>
/// <param name="StandardDeviation">Standard deviation in the same unit, not negative.</param>
/// <param name="Kurtosis">
/// Fourth moment about the mean over the squared variance, at least 1: 3 for a normal variable, 1 where there is no spread,
/// and about 1/p where all spread comes from a value of small probability p.
/// </param>
public readonly record struct ExactMoments(double Mean, double StandardDeviation, double Kurtosis)
{
    /// <summary>The moments from a variance and a fourth moment about the mean, whose rounding is kept out of the impossible.</summary>
    internal static ExactMoments Of(double mean, double variance, double fourth)
    {
        var kurtosis = fourth / (variance * variance);
        return new ExactMoments(mean, Math.Sqrt(variance), kurtosis >= 1 ? kurtosis : 1);
    }

    /// <summary>
    /// The moments of the sum of <paramref name="k"/> independent variables like this one: means and variances add up, and
    /// so do fourth cumulants, which leaves 1/k of the excess kurtosis.
    /// </summary>
    internal ExactMoments SumOf(int k) => new(k * Mean, Math.Sqrt(k) * StandardDeviation, 3 + (Kurtosis - 3) / k);
}
