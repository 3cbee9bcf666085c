namespace InferenceMoo;

/// <summary>
/// Exact moments of the token lengths of one inference: Lin = clip(N(mu_in, sigma_in), 1, 16 mu_in) and
/// Lout = clip(N(mu_out, sigma_out), 1, 16 Lin), to about nine digits.
/// </summary>
/// <param name="InputMean">Mean of the input length in tokens.</param>
/// <param name="InputVariance">Variance of the input length in tokens squared.</param>
/// <param name="OutputMean">Mean of the output length in tokens.</param>
/// <param name="OutputVariance">Variance of the output length in tokens squared.</param>
/// <param name="Covariance">Covariance of the two in tokens squared: it comes from the upper clip of the output length alone.</param>
public readonly record struct ExactTokens(
    double InputMean, double InputVariance, double OutputMean, double OutputVariance, double Covariance)
{
    /// <summary>The least length of either kind, in tokens.</summary>
    public const double Shortest = 1;

    /// <summary>The longest input over the mean input, and the longest output over the input.</summary>
    public const double LongestRatio = 16;

    /// <summary>The moments for the given lengths before clipping, whose means are at least 1 token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A mean is below 1 token.</exception>
    public static ExactTokens Of(NormalParameters input, NormalParameters output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Mean, Shortest);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Mean, Shortest);
        var centre = Math.Min(output.Mean, LongestRatio * input.Mean);
        double inFirst = 0, inSecond = 0, outFirst = 0, outSecond = 0, product = 0;
        foreach (var (length, probability) in InputLengthNodes.Of(input, output))
        {
            var deviation = length - input.Mean;
            var given = ClippedNormal.MomentsAbout(centre, output, Shortest, LongestRatio * length);
            inFirst += probability * deviation;
            inSecond += probability * deviation * deviation;
            outFirst += probability * given.First;
            outSecond += probability * given.Second;
            product += probability * deviation * given.First;
        }

        return new ExactTokens(
            input.Mean + inFirst,
            VarianceOf(inFirst, inSecond),
            centre + outFirst,
            VarianceOf(outFirst, outSecond),
            product - inFirst * outFirst);
    }

    /// <summary>Mean and variance of <paramref name="perInput"/> Lin + <paramref name="perOutput"/> Lout.</summary>
    public (double Mean, double Variance) Combine(double perInput, double perOutput) => (
        perInput * InputMean + perOutput * OutputMean,
        perInput * perInput * InputVariance + perOutput * perOutput * OutputVariance + 2 * perInput * perOutput * Covariance);

    private static double VarianceOf(double first, double second) => Math.Max(0, second - first * first);
}
