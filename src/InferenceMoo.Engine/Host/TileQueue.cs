namespace InferenceMoo.Engine;

/// <summary>Hands out the tiles of a range of trials to whichever thread asks next.</summary>
internal sealed class TileQueue
{
    private readonly TrialRange _range;
    private readonly ulong _firstTile;
    private long _next = -1;

    /// <summary>Cuts <paramref name="range"/> at the multiples of <see cref="HostTile.Trials"/>.</summary>
    public TileQueue(TrialRange range)
    {
        _range = range;
        _firstTile = range.First / HostTile.Trials;
        Count = range.Count == 0 ? 0 : (long)((range.First + (ulong)range.Count - 1) / HostTile.Trials - _firstTile) + 1;
    }

    /// <summary>Number of tiles.</summary>
    public long Count { get; }

    /// <summary>The next tile; null when there is none left. May be called from any thread.</summary>
    public TrialRange? Next()
    {
        var number = Interlocked.Increment(ref _next);
        if (number >= Count)
            return null;

        var tile = (_firstTile + (ulong)number) * HostTile.Trials;
        var first = Math.Max(tile, _range.First);
        var end = Math.Min(tile + HostTile.Trials, _range.First + (ulong)_range.Count);
        return new TrialRange(first, (long)(end - first));
    }

    /// <summary>Counts the tiles on the processor's cores with a worker per thread, and collects what each has counted.</summary>
    /// <param name="most">Threads at most, at least 1.</param>
    /// <param name="newWorker">Makes a thread's worker.</param>
    /// <param name="advanced">Called, from any thread, with the number of trials finished since the last call; null for no calls.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public void Work(int most, Func<IHostWorker> newWorker, Action<long>? advanced, CancellationToken cancellation)
    {
        var threads = (int)Math.Clamp(Count, 1, most);
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var worker = newWorker();
            // Thrown here, each thread's exception would come out in an aggregate.
            while (!cancellation.IsCancellationRequested && Next() is { } tile)
            {
                worker.Count(tile.First, (int)tile.Count);
                advanced?.Invoke(tile.Count);
            }

            worker.Collect();
        });
        cancellation.ThrowIfCancellationRequested();
    }
}

/// <summary>One thread's part of a pass: it counts whole tiles into counters of its own, and adds them to a total.</summary>
internal interface IHostWorker
{
    /// <summary>
    /// Counts the <paramref name="trials"/> trials from <paramref name="first"/> on: at most <see cref="HostTile.Trials"/>, which agree
    /// in the upper word of their number.
    /// </summary>
    void Count(ulong first, int trials);

    /// <summary>Adds what has been counted since the last call to the total.</summary>
    void Collect();
}

/// <summary>A worker whose counts, but for the histograms, can be collected batch by batch.</summary>
internal interface IStatisticsWorker : IHostWorker
{
    /// <summary>What receives the counts but for the histograms: the total, until another is set. Threads may share it.</summary>
    Accumulator Means { set; }

    /// <summary>Adds what has been counted since the last call to <see cref="Means"/>, and keeps the histograms.</summary>
    void CollectMeans();
}
