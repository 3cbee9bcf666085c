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
    public static QuadratureNodes Over(IReadOnlyList<double> breaks)
    {
        var panels = Enumerable.Range(1, Math.Max(0, breaks.Count - 1))
            .Select(i => new GaussLegendreRule(breaks[i - 1], breaks[i], NodesPerPanel))
            .ToList();
        return new QuadratureNodes(
            [.. panels.SelectMany(panel => panel.Abscissas)], [.. panels.SelectMany(panel => panel.Weights)]);
    }
}
