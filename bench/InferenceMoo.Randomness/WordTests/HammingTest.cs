using System.Numerics;
using MathNet.Numerics;

namespace InferenceMoo.Randomness;

/// <summary>The numbers of ones in two successive words, in disjoint pairs: binomial, and independent of each other.</summary>
internal sealed class HammingTest : IWordTest
{
    /// <summary>Weights from 16 - 6 to 16 + 6; those beyond are counted with the outermost.</summary>
    private const int Reach = 6;
    private const int Classes = 2 * Reach + 1;

    /// <inheritdoc/>
    public int Counters => Classes * Classes;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var i = 0; i + 1 < words.Length; i += 2)
            counts[Classes * ClassOf(BitOperations.PopCount(words[i])) + ClassOf(BitOperations.PopCount(words[i + 1]))]++;
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        var single = new double[Classes];
        for (var weight = 0; weight <= 32; weight++)
            single[ClassOf(weight)] += SpecialFunctions.Binomial(32, weight) / (1L << 32);
        var pairs = single.SelectMany(_ => single, (first, second) => first * second).ToArray();
        yield return ChiSquare.Of("weights of successive words", counts, pairs);
    }

    private static int ClassOf(int weight) => Math.Clamp(weight - 16, -Reach, Reach) + Reach;
}
