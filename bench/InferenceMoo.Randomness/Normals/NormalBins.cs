using InferenceMoo.Kernels;
using MathNet.Numerics;

namespace InferenceMoo.Randomness;

/// <summary>
/// Bins of normals, 2^-16 wide, from -8 to 8. The edges are exact floats, so a normal is never counted in the wrong bin; no
/// bin holds more than 6.1e-6 of the probability.
/// </summary>
internal static class NormalBins
{
    /// <summary>Number of bins.</summary>
    public const int Count = 1 << 20;

    private const int PerUnit = 1 << 16;

    /// <summary>The bin of the normal of <paramref name="word"/>.</summary>
    public static int BinOf(uint word) => (int)MathF.Floor(PerUnit * NormalQuantile.Of<HostNormalTable>(word, default)) + Count / 2;

    /// <summary>The lower edge of a bin.</summary>
    public static double Edge(int bin) => (double)(bin - Count / 2) / PerUnit;

    /// <summary>The bin whose lower edge is <paramref name="z"/>, a whole number from -8 to 8.</summary>
    public static int At(int z) => z * PerUnit + Count / 2;

    /// <summary>P(Z below <paramref name="z"/>), relatively accurate for z far below 0.</summary>
    public static double Probability(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);
}
