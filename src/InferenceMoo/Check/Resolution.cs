namespace InferenceMoo;

/// <summary>
/// What a correct simulation may be off by, whatever its number of trials, because it computes with 32-bit words on grids
/// (docs/sampling.md). At a million trials all of it is far below a standard error for every k.
/// </summary>
/// <param name="Mean">Of the mean, in the quantity's unit.</param>
/// <param name="Variance">Of the variance, in its square.</param>
/// <param name="Quantile">Of a quantile, in the quantity's unit.</param>
/// <param name="Probability">Of a quantile, in probability.</param>
internal readonly record struct Resolution(double Mean, double Variance, double Quantile, double Probability)
{
    /// <summary>
    /// Rounding of the place of a mean on the grid of token lengths, in standard deviations of the length: half a unit of a
    /// float up to 2^17, in steps of 1e-4. Lengths are rounded to the nearest step, which moves no mean.
    /// </summary>
    private const double Offset = 5e-7;

    /// <summary>
    /// Half a step, in standard deviations of the length. Where only one of the two lengths counts, a sum lies on the grid,
    /// and a quantile falls between two steps.
    /// </summary>
    private const double HalfStep = 5e-5;

    /// <summary>By which a quantile read between histogram bins is off, in standard deviations of the sum.</summary>
    private const double Interpolation = 1e-6;

    /// <summary>Error of a normal, in standard deviations: 7e-7 of at most 6.34.</summary>
    private const double Normal = 5e-6;

    /// <summary>Error of an exact accuracy, and of a variance that is a difference of sums over thousands of bins.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Share of the probability that one word stands for.</summary>
    private const double Word = 1.0 / (1L << 32);

    /// <summary>The resolution of a sum of <paramref name="k"/> inferences.</summary>
    /// <param name="sum">Its exact moments.</param>
    /// <param name="k">Number of inferences.</param>
    /// <param name="spread">The spread of the lengths before clipping, in the sum's unit: all of it moves with the grids.</param>
    public static Resolution OfSum(ExactMoments sum, int k, double spread)
    {
        var shift = k * Offset * spread;
        return new Resolution(
            shift,
            shift * sum.StandardDeviation / Math.Sqrt(k),
            shift + HalfStep * spread + Interpolation * sum.StandardDeviation,
            0);
    }

    /// <summary>The resolution of the best accuracy of <paramref name="k"/> samples, with <paramref name="sigma"/> before clipping.</summary>
    public static Resolution OfBestAccuracy(ExactMoments best, int k, double sigma)
    {
        var shift = Normal * sigma + Rounding;
        return new Resolution(shift, 2 * shift * best.StandardDeviation + Rounding, shift, k * Word);
    }
}
