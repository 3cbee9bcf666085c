namespace InferenceMoo.Engine.Tests;

/// <summary>Simulations against the exact answers, by the comparison that users have.</summary>
public sealed class CheckTests
{
    private static readonly Dictionary<string, Model> Models = new()
    {
        ["published"] = SeedModels.Gpt5,
        ["clipped on all sides"] = Of(new(20, 30), new(300, 400), new(0.97, 0.3)),
        ["always at the cap"] = Of(new(100, 10), new(100_000, 50), new(0.5, 1)),
        ["at the shortest lengths"] = Of(new(1, 5), new(1, 5), new(0, 0.01)),
        ["with a bend that is far narrower than the input"] = Of(new(1000, 300), new(9000, 1), new(0.2, 0.05)),
        ["with a huge spread"] = Of(new(100, 1e7), new(900, 1e7), new(0.995, 0.001)),
        ["with accuracies that hardly ever miss 1"] = Of(new(1024, 64), new(2048, 128), new(0.91, 0.07)),
        ["constant"] = Of(new(1000, 0), new(500, 0), new(0.9, 0)),
        ["certain"] = Of(new(20, 30), new(300, 0), new(1, 0)),
        ["free"] = Of(new(64, 40), new(1024, 2000), new(0, 0.3)) with { CostPerInputToken = 0, CostPerOutputToken = 0 },
    };

    public static TheoryData<string> Names => [.. Models.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_simulation_of_a_model_passes(string name) => Assert.All(Simulate(Models[name]), trajectory =>
        Assert.True(Checker.Check([trajectory]).Passed, Checker.Check([trajectory]).Worst.ToString()));

    [Fact]
    public void A_simulation_of_another_model_fails()
    {
        var trajectory = Simulate(SeedModels.Gpt5)[0];
        Model[] others =
        [
            SeedModels.Gpt5 with { InputTokens = new(1040, 64) },
            SeedModels.Gpt5 with { OutputTokens = new(2048, 133) },
            SeedModels.Gpt5 with { Accuracy = new(0.9405, 0.02) },
            SeedModels.Gpt5 with { Accuracy = new(0.94, 0.021) },
            SeedModels.Gpt5 with { TimePerOutputToken = 0.00501 },
        ];

        Assert.All(others, other => Assert.False(Checker.Check([trajectory with { Model = other }]).Passed));
        Assert.False(Checker.Check([trajectory with { Parallel = 5 }]).Passed);
    }

    private static IReadOnlyList<Trajectory> Simulate(Model model) => Simulator.Run(
        new Scenario { Models = [model], Trials = 20_000, KMax = 64 }, new SimulationOptions { Device = "cpu" }).Trajectories;

    private static Model Of(NormalParameters input, NormalParameters output, NormalParameters accuracy) =>
        SeedModels.Gpt5 with { InputTokens = input, OutputTokens = output, Accuracy = accuracy };
}
