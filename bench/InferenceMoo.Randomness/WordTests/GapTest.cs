namespace InferenceMoo.Randomness;

/// <summary>The lengths of the gaps between words whose nibble is 0 (Knuth's gap test), which are geometric.</summary>
/// <param name="shift">The nibble: 0 for the lowest, 28 for the highest.</param>
internal sealed class GapTest(int shift) : IWordTest
{
    private const double HitProbability = 1.0 / 16;

    /// <summary>Gaps of at least this length are counted together.</summary>
    private const int Longest = 128;

    /// <inheritdoc/>
    public int Counters => Longest + 1;

    /// <summary>
    /// Adds the gaps of a chunk. None begins within <see cref="Longest"/> words of the end, or long gaps would be lost there
    /// more often than short ones.
    /// </summary>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var start = 0; start + Longest < words.Length;)
        {
            var length = 0;
            while (length < Longest && ((words[start + length] >> shift) & 15) != 0)
                length++;
            counts[length]++;
            start += length + 1;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        var probabilities = new double[Counters];
        for (var length = 0; length < Longest; length++)
            probabilities[length] = HitProbability * Math.Pow(1 - HitProbability, length);
        probabilities[Longest] = Math.Pow(1 - HitProbability, Longest);
        yield return ChiSquare.Of($"gaps, {(shift == 0 ? "low" : "high")} nibble", counts, probabilities);
    }
}
