namespace InferenceMoo.Randomness;

/// <summary>
/// The largest of 128 words, as the best of 128 samples is found (Knuth's maximum-of-t test):
/// ((largest + 1) / 2^32)^128 is uniform.
/// </summary>
internal sealed class MaximumTest : IWordTest
{
    private const int Bins = 256;

    /// <inheritdoc/>
    public int Counters => Bins;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var start = 0; start + WordOrders.Inferences <= words.Length; start += WordOrders.Inferences)
        {
            var largest = 0u;
            foreach (var word in words.Slice(start, WordOrders.Inferences))
                largest = Math.Max(largest, word);
            var uniform = Math.Pow((largest + 0.5) / (1L << 32), WordOrders.Inferences);
            counts[(int)(uniform * Bins)]++;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        yield return ChiSquare.Uniform("largest of 128 words", counts);
    }
}
