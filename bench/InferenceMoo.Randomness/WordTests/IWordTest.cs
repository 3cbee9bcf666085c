namespace InferenceMoo.Randomness;

/// <summary>
/// A statistical test in two pure halves: counting, chunk by chunk, and judging the counts. Counts of chunks add up, and
/// integer sums have no order, so the outcome does not depend on the threads.
/// </summary>
internal interface IWordTest
{
    /// <summary>Number of counters.</summary>
    int Counters { get; }

    /// <summary>Adds what the test looks at in a chunk of words to the counters.</summary>
    void Count(ReadOnlySpan<uint> words, Span<long> counts);

    /// <summary>The outcomes of the counts of all chunks.</summary>
    IEnumerable<Outcome> Judge(long[] counts);
}
