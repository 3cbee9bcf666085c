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
    public static (double Length, double Probability)[] Of(NormalParameters input, NormalParameters output)
    {
        var (mean, sigma) = (input.Mean, input.StandardDeviation);
        if (sigma == 0)
            return [(mean, 1)];

        var from = Math.Max((ExactTokens.Shortest - mean) / sigma, -Reach);
        var to = Math.Min((ExactTokens.LongestRatio - 1) * mean / sigma, Reach);
        var nodes = QuadratureNodes.Over(Breaks(from, to, input, output));
        var lengths = new (double Length, double Probability)[nodes.Weights.Length + 2];
        for (var i = 0; i < nodes.Weights.Length; i++)
            lengths[i] = (mean + sigma * nodes.Abscissas[i], nodes.Weights[i] * Density(nodes.Abscissas[i]));
        lengths[^2] = (mean + sigma * from, Cdf(from));
        lengths[^1] = (mean + sigma * to, UpperTail(to));
        return lengths;
    }

    private static double[] Breaks(double from, double to, NormalParameters input, NormalParameters output)
    {
        var bend = (output.Mean / ExactTokens.LongestRatio - input.Mean) / input.StandardDeviation;
        var bendWidth = output.StandardDeviation / ExactTokens.LongestRatio / input.StandardDeviation;
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
