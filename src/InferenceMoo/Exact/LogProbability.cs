using MathNet.Numerics;

namespace InferenceMoo;

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
