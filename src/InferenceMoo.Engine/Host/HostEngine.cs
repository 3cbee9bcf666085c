namespace InferenceMoo.Engine;

/// <summary>Simulates on the processor's cores, with the arithmetic of the kernels.</summary>
public sealed class HostEngine : IEngine
{
    private readonly int _threads;

    /// <summary>An engine of <paramref name="threads"/> threads, at least 1; null for one per core.</summary>
    public HostEngine(int? threads = null)
    {
        if (threads is { } count)
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(threads));
        _threads = threads ?? Environment.ProcessorCount;
        Device = HostDevice.Describe(_threads);
    }

    /// <inheritdoc/>
    public DeviceDescription Device { get; }

    /// <inheritdoc/>
    public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var tiles = (range.Count + HostTile.Trials - 1) / HostTile.Trials;
        var threads = (int)Math.Min(_threads, Math.Max(tiles, 1));
        var workers = new HostWorker[threads];
        var next = -1L;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var worker = workers[thread] = new HostWorker(pass);
            for (var tile = Interlocked.Increment(ref next); tile < tiles; tile = Interlocked.Increment(ref next))
            {
                // Thrown here, each thread's exception would come out in an aggregate.
                if (cancellation.IsCancellationRequested)
                    return;
                var done = tile * HostTile.Trials;
                var trials = (int)Math.Min(HostTile.Trials, range.Count - done);
                worker.Count(range.First + (ulong)done, trials);
                advanced?.Invoke(trials);
            }
        });
        cancellation.ThrowIfCancellationRequested();
        return workers.Select(worker => worker.Counted).Aggregate((sum, other) =>
        {
            sum.Add(other);
            return sum;
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
