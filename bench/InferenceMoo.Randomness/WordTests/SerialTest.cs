namespace InferenceMoo.Randomness;

/// <summary>
/// Pairs of the same byte of two neighbours, 256 x 256 cells (Knuth's serial test). The pairs are disjoint, without which
/// the statistic would not follow the chi-square law.
/// </summary>
/// <param name="neighbour">The neighbour.</param>
/// <param name="shift">The byte: 0 for the lowest, 24 for the highest.</param>
internal sealed class SerialTest(Neighbour neighbour, int shift) : IWordTest
{
    /// <inheritdoc/>
    public int Counters => 1 << 16;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        var lag = neighbour.Lag;
        for (var start = 0; start + 2 * lag <= words.Length; start += 2 * lag)
        {
            var left = words.Slice(start, lag);
            var right = words.Slice(start + lag, lag);
            for (var i = 0; i < left.Length; i++)
                counts[(int)(((left[i] >> shift) & 255) << 8 | ((right[i] >> shift) & 255))]++;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        yield return ChiSquare.Uniform($"serial, {(shift == 0 ? "low" : "high")} bytes, {neighbour.Name}", counts);
    }
}
