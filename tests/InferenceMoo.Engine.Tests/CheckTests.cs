using System.Globalization;
using System.Text;

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

    [Fact]
    public void A_simulation_of_any_model_that_a_catalogue_may_hold_passes()
    {
        var failed = CatalogReader.Read(Extremes(), "extremes.yaml").Models.Chunk(200)
            .SelectMany(models => Simulator.Run(
                new Scenario { Models = models, Trials = Checker.FewestTrials, KMax = 4, KStep = 1 },
                new SimulationOptions { Device = "cpu" }).Trajectories)
            .Select(trajectory => (trajectory.Model, Checker.Check([trajectory]).Worst))
            .Where(check => !check.Worst.Passed);

        Assert.Empty(failed);
    }

    /// <summary>A catalogue of every pair of numbers at extremes, the others as published, and of all numbers at some extreme.</summary>
    private static string Extremes()
    {
        var (random, text) = (new Random(7), new StringBuilder("models:\n"));
        foreach (var (i, (one, values)) in Allowed.Index())
        {
            foreach (var (other, others) in Allowed.Take(i))
            {
                foreach (var (value, second) in values.SelectMany(value => others.Select(second => (value, second))))
                    Add(number => number == one ? value : number == other ? second : null);
            }
        }

        for (var n = 0; n < 400; n++)
            Add(number => random.GetItems(Allowed.Single(field => field.Key == number).Values, 1)[0]);
        return text.ToString();

        void Add(Func<string, string?> extreme)
        {
            text.Append(CultureInfo.InvariantCulture, $"  m{text.Length}:\n    name: some\n");
            foreach (var (key, published) in Published)
                text.Append(CultureInfo.InvariantCulture, $"    {key}: {extreme(key) ?? published}\n");
        }
    }

    private static readonly Dictionary<string, string> Published = new()
    {
        ["c_in"] = "0.00000125",
        ["c_out"] = "0.00001",
        ["t_in"] = "0.0005",
        ["t_out"] = "0.005",
        ["mu_Lin"] = "1024",
        ["sigma_Lin"] = "64",
        ["mu_Lout"] = "2048",
        ["sigma_Lout"] = "128",
        ["acc_mean"] = "0.94",
        ["acc_std"] = "0.02",
        ["default_parallel"] = "4",
    };

    /// <summary>What a number may be: its ends, and what is next to them or so small that its square is nothing.</summary>
    private static readonly (string Key, string[] Values)[] Allowed =
    [
        ("c_in", ["0", "1e-15", "0.001"]),
        ("c_out", ["0", "1e-15", "0.001"]),
        ("t_in", ["0", "1e-15", "1e6"]),
        ("t_out", ["0", "1e-15", "1e6"]),
        ("mu_Lin", ["1", "1.0000000000000002", "1e9"]),
        ("sigma_Lin", ["0", "5e-324", "1e-160", "1e-12", "1e-6", "1e9"]),
        ("mu_Lout", ["1", "1.0000000000000002", "1e9"]),
        ("sigma_Lout", ["0", "5e-324", "1e-160", "1e-12", "1e-6", "1e9"]),
        ("acc_mean", ["0", "5e-324", "1e-300", "1e-12", "1e-9", "0.9999999999999999", "1"]),
        ("acc_std", ["0", "5e-324", "1e-160", "1e-12", "1e-10", "1e-9", "1e-6", "1"]),
        ("default_parallel", ["1", "1000000"]),
    ];

    private static IReadOnlyList<Trajectory> Simulate(Model model) => Simulator.Run(
        new Scenario { Models = [model], Trials = 20_000, KMax = 64 }, new SimulationOptions { Device = "cpu" }).Trajectories;

    private static Model Of(NormalParameters input, NormalParameters output, NormalParameters accuracy) =>
        SeedModels.Gpt5 with { InputTokens = input, OutputTokens = output, Accuracy = accuracy };
}
