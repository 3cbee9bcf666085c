namespace InferenceMoo.Engine;

/// <summary>Simulates on the processor's cores, with the arithmetic of the kernels on the widest vectors there are.</summary>
public sealed class HostEngine : IEngine
{
    private readonly int _threads;
    private readonly VectorWidth _width;

    /// <summary>An engine of <paramref name="threads"/> threads, at least 1; null for one per core.</summary>
    public HostEngine(int? threads = null)
        : this(threads, VectorWidth.Widest)
    {
    }

    internal HostEngine(int? threads, VectorWidth width)
    {
        if (threads is { } count)
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(threads));
        _threads = threads ?? Environment.ProcessorCount;
        _width = width;
        Device = HostDevice.Describe(_threads, width.Bits);
    }

    /// <inheritdoc/>
    public DeviceDescription Device { get; }

    /// <summary>
    /// Counts a few trials and forgets them, so that what the engine runs on this machine is compiled before it is needed: a
    /// program can do so on another thread while it reads what to simulate.
    /// </summary>
    public static void Rehearse()
    {
        var pass = HostRehearsal.Pass();
        var worker = VectorWidth.Widest.NewWorker(pass, new Accumulator(pass));
        worker.Count(0, trials: 2);
        worker.Collect();
    }

    /// <inheritdoc/>
    public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var total = new Accumulator(pass);
        HostThreads.Run(range, _threads, () => _width.NewWorker(pass, total), advanced, cancellation);
        total.Cover(range);
        return total;
    }

    /// <inheritdoc/>
    public Accumulator CountBatches(
        SimulationPass pass,
        IReadOnlyList<TrialRange> batches,
        Action<int, Accumulator> counted,
        Action<long>? advanced,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var work = new HostBatches(pass, batches, counted);
        var threads = (int)Math.Clamp(work.Tiles, 1, _threads);
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
            work.Run(_width.NewWorker(pass, work.Total), advanced, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return work.Total;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
