using System.Collections.Concurrent;

namespace InferenceMoo.Engine;

/// <summary>
/// Counts batches of trials without a break between them: a thread that finds no tile left in one goes on with the next, and
/// keeps its histograms, which are the largest part of its counters, until the last.
/// </summary>
internal sealed class HostBatches
{
    private readonly Action<int, Accumulator> _counted;
    private readonly Batch?[] _batches;

    // Batches follow each other and take the memory of those before.
    private readonly ConcurrentBag<Accumulator> _empty = [];

    /// <summary>Prepares <paramref name="ranges"/>; <paramref name="counted"/> reads each one's counts, which are gone when it returns.</summary>
    public HostBatches(SimulationPass pass, IReadOnlyList<TrialRange> ranges, Action<int, Accumulator> counted)
    {
        _counted = counted;
        _batches = Array.ConvertAll([.. ranges], (TrialRange range) => new Batch(range, NewMeans));
        Total = new Accumulator(pass);

        Accumulator NewMeans() => _empty.TryTake(out var empty) ? empty : Accumulator.OfMeans(pass);
    }

    /// <summary>The counts of all batches that are complete, and the histograms of all threads that are done.</summary>
    public Accumulator Total { get; }

    /// <summary>Number of tiles in all batches.</summary>
    public long Tiles => _batches.Sum(batch => batch!.Tiles.Count);

    /// <summary>One thread's part; it ends early when <paramref name="cancellation"/> is signalled.</summary>
    public void Run(IStatisticsWorker worker, Action<long>? advanced, CancellationToken cancellation)
    {
        for (var number = 0; number < _batches.Length && !cancellation.IsCancellationRequested; number++)
        {
            if (_batches[number] is { } batch && CountInto(batch, worker, advanced, cancellation))
                Finish(number, batch.Counted);
        }

        worker.Means = Total;
        worker.Collect();
    }

    private static bool CountInto(Batch batch, IStatisticsWorker worker, Action<long>? advanced, CancellationToken cancellation)
    {
        var trials = 0L;
        while (!cancellation.IsCancellationRequested && batch.Tiles.Next() is { } tile)
        {
            if (trials == 0)
                worker.Means = batch.Counted;
            worker.Count(tile.First, (int)tile.Count);
            advanced?.Invoke(tile.Count);
            trials += tile.Count;
        }

        if (trials == 0)
            return false;
        worker.CollectMeans();
        return batch.Complete(trials);
    }

    private void Finish(int number, Accumulator means)
    {
        _batches[number] = null;
        _counted(number, means);
        lock (Total)
            Total.AddMeans(means);
        means.Clear();
        _empty.Add(means);
    }

    // One batch of trials on its way through the threads.
    private sealed class Batch(TrialRange range, Func<Accumulator> empty)
    {
        private readonly Lazy<Accumulator> _counted = new(empty);
        private long _missing = range.Count;

        // The tiles that no thread has taken yet.
        public TileQueue Tiles { get; } = new(range);

        // What has been collected so far, without histograms.
        public Accumulator Counted => _counted.Value;

        // Says that more trials have been collected; whether they complete the batch.
        public bool Complete(long trials)
        {
            if (Interlocked.Add(ref _missing, -trials) > 0)
                return false;

            Counted.Cover(range);
            return true;
        }
    }
}
