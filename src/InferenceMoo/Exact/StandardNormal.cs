using MathNet.Numerics;

namespace InferenceMoo;

/// <summary>The standard normal distribution, each function accurate in the tail that it is named for.</summary>
internal static class StandardNormal
{
    /// <summary>Probability of a value of at most <paramref name="z"/>; relatively accurate for z far below 0.</summary>
    public static double Cdf(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>Probability of a value above <paramref name="z"/>; relatively accurate for z far above 0.</summary>
    public static double UpperTail(double z) => Cdf(-z);

    /// <summary>Natural logarithm of <see cref="Cdf"/>; relatively accurate on both sides.</summary>
    public static double LogCdf(double z) => z > 0 ? SpecialFunctions.Log1p(-UpperTail(z)) : Math.Log(Cdf(z));

    /// <summary>Probability density at <paramref name="z"/>.</summary>
    public static double Density(double z) => Constants.InvSqrt2Pi * Math.Exp(-0.5 * z * z);

    /// <summary>The z whose <see cref="UpperTail"/> is <paramref name="probability"/>, in [0, 1]; infinite at both ends.</summary>
    public static double InverseUpperTail(double probability) => Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability);
}
