using System.Numerics;
using MathNet.Numerics;

namespace InferenceMoo.Randomness;

/// <summary>In how many bits two neighbours differ: binomial, half of 32 on average.</summary>
internal sealed class AvalancheTest(Neighbour neighbour) : IWordTest
{
    /// <inheritdoc/>
    public int Counters => 33;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        var right = words[neighbour.Lag..];
        var left = words[..right.Length];
        for (var i = 0; i < left.Length; i++)
            counts[BitOperations.PopCount(left[i] ^ right[i])]++;
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        var probabilities = Enumerable.Range(0, Counters).Select(bits => SpecialFunctions.Binomial(32, bits) / (1L << 32));
        yield return ChiSquare.Of($"differing bits, {neighbour.Name}", counts, [.. probabilities]);
    }
}
