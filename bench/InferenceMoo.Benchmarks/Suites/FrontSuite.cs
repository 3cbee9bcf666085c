using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace InferenceMoo.Benchmarks;

/// <summary>The Pareto front of random points, of which few or many are on the front.</summary>
[Config(typeof(Settings))]
public class FrontSuite
{
    private double[] _points = [];

    [Params("cube", "sphere")]
    public string Shape { get; set; } = string.Empty;

    [Params(100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Points { get; set; }

    [GlobalSetup]
    public void Scatter() => _points = Shape == "cube" ? RandomPoints.InCube(Points) : RandomPoints.NearSphere(Points);

    [Benchmark]
    public bool[] Mask() => ParetoFront.Mask(_points, [Direction.Minimise, Direction.Minimise, Direction.Maximise]);

    private static string PerUnit(BenchmarkCase benchmark, double time)
    {
        var points = (int)benchmark.Parameters[nameof(Points)];
        return FormattableString.Invariant($"{time / (points * Math.Log2(points)):F2}");
    }

    private sealed class Settings : ManualConfig
    {
        public Settings() =>
            AddJob(Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithWarmupCount(5).WithIterationCount(10))
            .AddColumn(new FigureColumn("ns/(n log n)", "Nanoseconds, divided by points times their binary logarithm", PerUnit));
    }
}
