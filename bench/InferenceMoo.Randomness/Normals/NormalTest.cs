namespace InferenceMoo.Randomness;

/// <summary>The distribution of the normals of the words: as a whole, in its tails and by its moments.</summary>
internal sealed class NormalTest : IWordTest
{
    /// <inheritdoc/>
    public int Counters => NormalBins.Count;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        foreach (var word in words)
            counts[NormalBins.BinOf(word)]++;
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts) =>
        [NormalDistance.Judge(counts), .. NormalTails.Judge(counts), .. NormalMoments.Judge(counts)];
}
