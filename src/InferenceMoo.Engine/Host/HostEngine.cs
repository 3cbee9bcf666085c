using InferenceMoo.Kernels;

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
        Device = Describe(_threads, width.Bits);
    }

    /// <inheritdoc/>
    public DeviceDescription Device { get; }

    /// <summary>
    /// Counts a few trials and forgets them, so that what the engine runs on this machine is compiled before it is needed: a
    /// program can do so on another thread while it reads what to simulate.
    /// </summary>
    public static void Rehearse()
    {
        var pass = RehearsedPass();
        var worker = VectorWidth.Widest.NewWorker(pass, new Accumulator(pass));
        worker.Count(0, trials: 2);
        worker.Collect();
    }

    /// <inheritdoc/>
    public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var total = new Accumulator(pass);
        new TileQueue(range).Work(_threads, () => _width.NewWorker(pass, total), advanced, cancellation);
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

    /// <summary>A pass over no question in particular: all that any scenario asks for but the cap of output lengths, made without planning.</summary>
    internal static SimulationPass RehearsedPass()
    {
        const int KMax = BestDrawCounter.LastWhole + 1;
        var tokens = new TokenPhysics(new NormalParameters(1000, 100), new NormalParameters(1000, 100));
        var (projections, tests) = (new Projection[KMax], new LimitTest[KMax]);
        Array.Fill(projections, new Projection(1e-3f, 1e-3f));
        Array.Fill(tests, new LimitTest(0, 0, Projection.Middle, Projection.Middle, FirstWord: 0, Reachable: 1));
        return new SimulationPass(tokens, tokens.WithSeed(0), KMax, [], projections, tests);
    }

    private static DeviceDescription Describe(int threads, int vectorBits) => new(
        DeviceKind.Cpu,
        ProcessorName() ?? "processor",
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        $"{threads} thread{(threads == 1 ? "" : "s")}, {vectorBits}-bit vectors");

    private static string? ProcessorName()
    {
        if (OperatingSystem.IsWindows())
            return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");

        const string Key = "model name";
        return File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal))?.Split(':')[^1].Trim()
            : null;
    }
}
