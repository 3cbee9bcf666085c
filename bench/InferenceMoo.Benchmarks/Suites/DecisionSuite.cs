using BenchmarkDotNet.Attributes;
using InferenceMoo.Engine;

namespace InferenceMoo.Benchmarks;

/// <summary>The decision for one model whose trajectory has been simulated, with every k a candidate.</summary>
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class DecisionSuite
{
    private Scenario _scenario = null!;
    private IReadOnlyList<Trajectory> _trajectories = null!;

    [Params(128, 1024, Scenario.LargestKMax)]
    public int KMax { get; set; }

    [GlobalSetup]
    public void Simulate()
    {
        // A budget that every k meets, so that none is left out of the picks.
        var limits = new Limits(1e6, 1e6, 0.88);
        _scenario = new Scenario { Models = [Repository.Gpt5], KMax = KMax, KStep = 1, Limits = limits, Trials = 10_000 };
        _trajectories = Simulator.Run(_scenario, new SimulationOptions { Device = "cpu" }).Trajectories;
    }

    [Benchmark]
    public Decision Decide() => Decider.Decide(_scenario, _trajectories);
}
