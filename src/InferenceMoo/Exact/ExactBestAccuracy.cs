using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace InferenceMoo;

/// <summary>
/// Exact moments, probabilities and quantiles of the best of k draws of clip(N(mu, sigma), 0, 1), from its distribution
/// function F = Phi((x - mu) / sigma)^k on [0, 1]: E(top - best)^n = integral up to top of n (top - x)^(n - 1) F(x).
/// Absolute errors of mean and standard deviation are below 1e-12.
/// </summary>
public sealed class ExactBestAccuracy
{
    /// <summary>Phi(-10) is 8e-24: the best of as many as 2^14 draws is beyond 10 standard deviations with a chance below 1e-18.</summary>
    private const double Reach = 10;

    /// <summary>In standard deviations. The step of Phi^k is about 1 / sqrt(2 ln k) wide, 0.2 at k = 2^14.</summary>
    private const double PanelWidth = 0.5;

    private readonly NormalParameters _accuracy;
    private readonly double _top;
    private readonly double[] _logCdf;
    private readonly double[] _belowTop;
    private readonly double[] _weights;

    /// <summary>Prepares the answers for one <paramref name="accuracy"/> before clipping; every k is cheap from then on.</summary>
    public ExactBestAccuracy(NormalParameters accuracy)
    {
        _accuracy = accuracy;
        var (mean, sigma) = (accuracy.Mean, accuracy.StandardDeviation);
        _top = Math.Clamp(mean + Reach * sigma, 0, 1);
        var nodes = QuadratureNodes.Over(Breaks(mean, sigma));
        _logCdf = Array.ConvertAll(nodes.Abscissas, StandardNormal.LogCdf);
        _belowTop = Array.ConvertAll(nodes.Abscissas, z => _top - (mean + sigma * z));
        _weights = Array.ConvertAll(nodes.Weights, weight => sigma * weight);
    }

    /// <summary>Mean of the best of <paramref name="k"/> draws, k at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public double Mean(int k) => _top - Moments(k).First;

    /// <summary>
    /// Means of the best of 1, 2, 3, ... draws, as many as are asked for, that never fall. A product per node takes the place
    /// of an exponential, and adds an error of 1e-16 times k.
    /// </summary>
    public IEnumerable<double> Means()
    {
        var cdf = Array.ConvertAll(_logCdf, Math.Exp);
        var weighted = (double[])_weights.Clone();
        while (true)
        {
            var belowTop = 0.0;
            for (var i = 0; i < cdf.Length; i++)
                belowTop += weighted[i] *= cdf[i];
            yield return _top - belowTop;
        }
    }

    /// <summary>Standard deviation of the best of <paramref name="k"/> draws, k at least 1; 0 when sigma is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public double StandardDeviation(int k) => Math.Sqrt(Moments(k).Variance);

    /// <summary>Mean, standard deviation and kurtosis of the best of <paramref name="k"/> draws, k at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public ExactMoments At(int k)
    {
        var moments = Moments(k);
        return ExactMoments.Of(_top - moments.First, moments.Variance, moments.FourthAboutMean);
    }

    /// <summary>Probability that the best of <paramref name="k"/> draws, k at least 1, is at most <paramref name="accuracy"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public double Probability(int k, double accuracy)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (accuracy is < 0 or >= 1)
            return accuracy < 0 ? 0 : 1;
        if (_accuracy.StandardDeviation == 0)
            return accuracy < _accuracy.Mean ? 0 : 1;
        return Math.Exp(k * StandardNormal.LogCdf((accuracy - _accuracy.Mean) / _accuracy.StandardDeviation));
    }

    /// <summary>
    /// The <paramref name="probability"/> quantile of the best of <paramref name="k"/> draws:
    /// clip(mu + sigma Phi^-1(p^(1/k)), 0, 1).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">k is below 1, or the probability is not in [0, 1].</exception>
    public double Quantile(int k, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        if (_accuracy.StandardDeviation == 0)
            return Math.Clamp(_accuracy.Mean, 0, 1);

        var z = NormalQuantile(Math.Log(probability) / k);
        return Math.Clamp(_accuracy.Mean + _accuracy.StandardDeviation * z, 0, 1);
    }

    /// <summary>Phi^-1(e^<paramref name="logProbability"/>), from the smaller tail, which alone keeps its digits.</summary>
    private static double NormalQuantile(double logProbability) => logProbability > -Constants.Ln2
        ? StandardNormal.InverseUpperTail(LogProbability.Rest(logProbability))
        : -StandardNormal.InverseUpperTail(Math.Exp(logProbability));

    private static double[] Breaks(double mean, double sigma)
    {
        if (sigma == 0)
            return [];

        var from = Math.Max(-mean / sigma, -Reach);
        var to = Math.Min((1 - mean) / sigma, Reach);
        if (from >= to)
            return [];

        var panels = (int)Math.Ceiling((to - from) / PanelWidth);
        return [.. Enumerable.Range(0, panels + 1).Select(i => from + (to - from) * i / panels)];
    }

    private CentredMoments Moments(int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        var sum = default(CentredMoments);
        for (var i = 0; i < _logCdf.Length; i++)
            sum = sum.PlusNode(_belowTop[i], _weights[i] * Math.Exp(k * _logCdf[i]));
        return sum;
    }
}

/// <summary>
/// Nodes and weights of a composite Gauss-Legendre rule: the integral of f over the panels is the sum of weight times f(node).
/// </summary>
/// <param name="Abscissas">The nodes, in ascending order.</param>
/// <param name="Weights">One weight per node.</param>
internal sealed record QuadratureNodes(double[] Abscissas, double[] Weights)
{
    private const int NodesPerPanel = 20;

    /// <summary>
    /// The rule with a panel between every two neighbours of <paramref name="breaks"/>, which ascend; fewer than two
    /// breaks give no nodes. Exact to rounding where the integrand is smooth on the scale of a panel.
    /// </summary>
    public static QuadratureNodes Over(double[] breaks)
    {
        var panels = Math.Max(0, breaks.Length - 1);
        var (abscissas, weights) = (new double[panels * NodesPerPanel], new double[panels * NodesPerPanel]);
        for (var panel = 0; panel < panels; panel++)
        {
            var rule = new GaussLegendreRule(breaks[panel], breaks[panel + 1], NodesPerPanel);
            rule.Abscissas.CopyTo(abscissas, panel * NodesPerPanel);
            rule.Weights.CopyTo(weights, panel * NodesPerPanel);
        }

        return new QuadratureNodes(abscissas, weights);
    }
}

/// <summary>Probabilities as their natural logarithms, from which what is left to 1 keeps its digits.</summary>
internal static class LogProbability
{
    // Below e^-40 nothing of a probability is left beside 1.
    private const double Smallest = -40;

    /// <summary>1 - e^<paramref name="logProbability"/> without cancellation near 0. The library's Expm1 has seven digits only.</summary>
    public static double Rest(double logProbability) => logProbability < Smallest
        ? 1
        : -2 * Math.Exp(logProbability / 2) * Math.Sinh(logProbability / 2);

    /// <summary>The logarithm of 1 - <paramref name="probability"/>.</summary>
    public static double OfRest(double probability) => SpecialFunctions.Log1p(-probability);
}
