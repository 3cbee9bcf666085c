namespace InferenceMoo.Randomness;

/// <summary>How often each half-word occurs in each half of a word, and from that each byte and each bit in its place.</summary>
internal sealed class FrequencyTest : IWordTest
{
    private const int Values = 1 << 16;

    /// <inheritdoc/>
    public int Counters => 2 * Values;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        var low = counts[..Values];
        var high = counts.Slice(Values, Values);
        foreach (var word in words)
        {
            low[(ushort)word]++;
            high[(int)(word >> 16)]++;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        yield return ChiSquare.Of("frequency of 32 bits", Enumerable.Range(0, 32).Sum(bit => BitScore(counts, bit)), 32);
        yield return ChiSquare.Uniform("frequency of 4 bytes", Enumerable.Range(0, 4).Select(place => Bytes(counts, place)));
        yield return ChiSquare.Uniform("frequency of 2 half-words", Enumerable.Range(0, 2).Select(half => Half(counts, half).ToArray()));
    }

    private static Span<long> Half(long[] counts, int half) => counts.AsSpan(half * Values, Values);

    private static long[] Bytes(long[] counts, int place)
    {
        var bytes = new long[256];
        var half = Half(counts, place / 2);
        for (var value = 0; value < Values; value++)
            bytes[(value >> (8 * (place % 2))) & 255] += half[value];
        return bytes;
    }

    private static double BitScore(long[] counts, int bit)
    {
        var (ones, total) = (0L, 0L);
        var half = Half(counts, bit / 16);
        for (var value = 0; value < Values; value++)
        {
            ones += ((value >> (bit % 16)) & 1) * half[value];
            total += half[value];
        }

        return Math.Pow(2 * ones - total, 2) / total;
    }
}
