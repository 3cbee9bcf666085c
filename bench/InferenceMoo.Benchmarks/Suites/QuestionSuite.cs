using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using InferenceMoo.Engine;

namespace InferenceMoo.Benchmarks;

/// <summary>The whole question on all cores: a million trials of k = 1..128, the statistics and the decision.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
public class QuestionSuite
{
    private static readonly SimulationOptions OnHost = new() { Device = "cpu" };

    private Scenario _one = null!;
    private Scenario _all = null!;

    [GlobalSetup]
    public void Ask()
    {
        _all = new Scenario { Models = Repository.Models };
        _one = _all with { Models = [Repository.Gpt5] };
    }

    [Benchmark(Baseline = true)]
    public Decision OneModel() => Answer(_one);

    [Benchmark]
    public Decision NineModels() => Answer(_all);

    private static Decision Answer(Scenario scenario) =>
        Decider.Decide(scenario, Simulator.Run(scenario, OnHost).Trajectories);
}
