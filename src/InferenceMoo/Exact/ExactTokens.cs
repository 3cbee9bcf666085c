using static InferenceMoo.StandardNormal;

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

    /// <summary>The mass beyond 12 standard deviations, 2e-33, is lumped into the atoms.</summary>
    private const double Reach = 12;

    /// <summary>Width of a panel in standard deviations: a Gauss rule sees the density as a polynomial on it.</summary>
    private const double PanelWidth = 2;

    /// <summary>The moments for the given lengths before clipping, whose means are at least 1 token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A mean is below 1 token.</exception>
    public static ExactTokens Of(NormalParameters input, NormalParameters output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Mean, Shortest);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Mean, Shortest);
        var centre = Math.Min(output.Mean, LongestRatio * input.Mean);
        double inFirst = 0, inSecond = 0, outFirst = 0, outSecond = 0, product = 0;
        foreach (var (length, probability) in InputLengths(input, output))
        {
            var deviation = length - input.Mean;
            var given = CentredMoments.OfClipped(centre, output, Shortest, LongestRatio * length);
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

    /// <summary>
    /// The clipped input length as a discrete variable whose expectations are those of the continuous one: an atom at each end,
    /// where the clip gathers mass, and the nodes of a quadrature in between. The probabilities sum to 1. Panels are narrow where
    /// 16 times the length passes the bulk of <paramref name="output"/>: there expectations of the clipped output length bend,
    /// sharply so when its sigma is small.
    /// </summary>
    internal static (double Length, double Probability)[] InputLengths(NormalParameters input, NormalParameters output)
    {
        var (mean, sigma) = (input.Mean, input.StandardDeviation);
        if (sigma == 0)
            return [(mean, 1)];

        var from = Math.Max((Shortest - mean) / sigma, -Reach);
        var to = Math.Min((LongestRatio - 1) * mean / sigma, Reach);
        var nodes = QuadratureNodes.Over(Breaks(from, to, input, output));
        var lengths = new (double Length, double Probability)[nodes.Weights.Length + 2];
        for (var i = 0; i < nodes.Weights.Length; i++)
            lengths[i] = (mean + sigma * nodes.Abscissas[i], nodes.Weights[i] * Density(nodes.Abscissas[i]));
        lengths[^2] = (mean + sigma * from, Cdf(from));
        lengths[^1] = (mean + sigma * to, UpperTail(to));
        return lengths;
    }

    private static double VarianceOf(double first, double second) => Math.Max(0, second - first * first);

    private static double[] Breaks(double from, double to, NormalParameters input, NormalParameters output)
    {
        var bend = (output.Mean / LongestRatio - input.Mean) / input.StandardDeviation;
        var bendWidth = output.StandardDeviation / LongestRatio / input.StandardDeviation;
        List<double> breaks = [from, to];
        for (var z = -Reach; z <= Reach; z += PanelWidth)
        {
            AddInside(z);
            AddInside(bend + bendWidth * z);
        }

        breaks.Sort((left, right) => left.CompareTo(right));
        return [.. breaks];

        void AddInside(double z)
        {
            if (z > from && z < to && !breaks.Contains(z))
                breaks.Add(z);
        }
    }
}
