using MathNet.Numerics.Integration;

namespace InferenceMoo;

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
