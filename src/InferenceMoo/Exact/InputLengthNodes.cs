using static InferenceMoo.StandardNormal;

namespace InferenceMoo;

/// <summary>
/// The clipped input length as a discrete variable whose expectations are those of the continuous one: an atom at each
/// end, where the clip gathers mass, and the nodes of a quadrature in between.
/// </summary>
internal static class InputLengthNodes
{
    /// <summary>The mass beyond 12 standard deviations, 2e-33, is lumped into the atoms.</summary>
    private const double Reach = 12;

    /// <summary>Width of a panel in standard deviations: a Gauss rule sees the density as a polynomial on it.</summary>
    private const double PanelWidth = 2;

    /// <summary>
    /// The lengths and their probabilities, which sum to 1. Panels are narrow where 16 times the length passes the bulk of
    /// <paramref name="output"/>: there expectations of the clipped output length bend, sharply so when its sigma is small.
    /// </summary>
    public static IEnumerable<(double Length, double Probability)> Of(NormalParameters input, NormalParameters output)
    {
        var (mean, sigma) = (input.Mean, input.StandardDeviation);
        if (sigma == 0)
            return [(mean, 1)];

        var from = Math.Max((ExactTokens.Shortest - mean) / sigma, -Reach);
        var to = Math.Min((ExactTokens.LongestRatio - 1) * mean / sigma, Reach);
        var nodes = QuadratureNodes.Over(Breaks(from, to, input, output));
        return nodes.Abscissas
            .Zip(nodes.Weights, (z, weight) => (mean + sigma * z, weight * Density(z)))
            .Append((mean + sigma * from, Cdf(from)))
            .Append((mean + sigma * to, UpperTail(to)));
    }

    private static double[] Breaks(double from, double to, NormalParameters input, NormalParameters output)
    {
        var bend = (output.Mean / ExactTokens.LongestRatio - input.Mean) / input.StandardDeviation;
        var bendWidth = output.StandardDeviation / ExactTokens.LongestRatio / input.StandardDeviation;
        var inside = PanelEnds()
            .Concat(PanelEnds().Select(z => bend + bendWidth * z))
            .Where(z => z > from && z < to);
        return [.. inside.Append(from).Append(to).Distinct().Order()];
    }

    private static IEnumerable<double> PanelEnds()
    {
        for (var z = -Reach; z <= Reach; z += PanelWidth)
            yield return z;
    }
}
