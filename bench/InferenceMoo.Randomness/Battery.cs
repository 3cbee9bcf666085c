namespace InferenceMoo.Randomness;

/// <summary>Runs tests over an order of words, on all cores and in constant memory.</summary>
internal static class Battery
{
    /// <summary>A thread per core, or the thread pool of a busy machine would go on adding threads, each with counts of its own.</summary>
    private static readonly ParallelOptions _threads = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>The findings of <paramref name="tests"/> over at least <paramref name="words"/> words, in whole chunks.</summary>
    public static IReadOnlyList<Finding> Run(WordOrder order, IReadOnlyList<IWordTest> tests, long words)
    {
        var chunks = order.ChunksFor(words);
        var total = Tally.For(tests, order.ChunkWords);
        Parallel.For(
            0L,
            chunks,
            _threads,
            () => Tally.For(tests, order.ChunkWords),
            (chunk, _, tally) =>
            {
                order.Fill(chunk, tally.Words);
                tally.Count();
                return tally;
            },
            total.Add);
        return [.. total.Judge().Select(outcome => new Finding(order.Name, chunks * order.ChunkWords, outcome))];
    }
}
