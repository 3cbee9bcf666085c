using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using InferenceMoo.Engine;
using Perfolizer.Horology;

namespace InferenceMoo.Benchmarks;

/// <summary>What counting costs: the sampling loop of gpt5 on one thread, with nothing kept and with all statistics.</summary>
[Config(typeof(Settings))]
public class SamplingSuite
{
    private const int Inferences = KMax * HostTile.Trials;
    private const int KMax = 128;

    private Action<ulong> _bare = null!;
    private IHostWorker _counting = null!;
    private ulong _next;

    public static IEnumerable<int> Widths => VectorWidth.All.Where(width => width.IsSupported).Select(width => width.Bits);

    [ParamsSource(nameof(Widths))]
    public int VectorBits { get; set; }

    [GlobalSetup]
    public void Plan()
    {
        var pass = SimulationPlan.Of(new Scenario { Models = [Repository.Gpt5], KMax = KMax })[0];
        _bare = BareSampler.Of(VectorBits, pass);
        _counting = VectorWidth.All.First(width => width.Bits == VectorBits).NewWorker(pass, new Accumulator(pass));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inferences)]
    public void SamplingAlone() => _bare(NextTile());

    [Benchmark(OperationsPerInvoke = Inferences)]
    public void WithStatistics() => _counting.Count(NextTile(), HostTile.Trials);

    private ulong NextTile() => _next += HostTile.Trials;

    private sealed class Settings : ManualConfig
    {
        public Settings() =>
            AddJob(Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(250)).WithWarmupCount(5).WithIterationCount(20))
            .AddColumn(new FigureColumn("Minf/s", "Million inferences per second", (_, time) => FormattableString.Invariant($"{1e3 / time:F1}")));
    }
}
