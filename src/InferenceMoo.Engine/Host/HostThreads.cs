namespace InferenceMoo.Engine;

/// <summary>Spreads the tiles of a range of trials over the processor's cores.</summary>
internal static class HostThreads
{
    /// <summary>Counts <paramref name="range"/> with a worker per thread, and collects what each has counted.</summary>
    /// <param name="range">The trials.</param>
    /// <param name="most">Threads at most, at least 1.</param>
    /// <param name="newWorker">Makes a thread's worker.</param>
    /// <param name="advanced">Called, from any thread, with the number of trials finished since the last call; null for no calls.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static void Run(
        TrialRange range, int most, Func<IHostWorker> newWorker, Action<long>? advanced, CancellationToken cancellation)
    {
        var tiles = new TileQueue(range);
        var threads = (int)Math.Clamp(tiles.Count, 1, most);
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var worker = newWorker();
            // Thrown here, each thread's exception would come out in an aggregate.
            while (!cancellation.IsCancellationRequested && tiles.Next() is { } tile)
            {
                worker.Count(tile.First, (int)tile.Count);
                advanced?.Invoke(tile.Count);
            }

            worker.Collect();
        });
        cancellation.ThrowIfCancellationRequested();
    }
}
