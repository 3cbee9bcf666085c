namespace InferenceMoo.Engine.Tests;

public sealed class GridQuestionTests
{
    private const long Trials = 5_001;

    private static readonly double[] Costs = [0.3, 0.02, 0.1, 0.1, 5e-324];
    private static readonly double[] Times = [10, 40, 43, 200];
    private static readonly int[] Parallels = [1, 3, 4];
    private static readonly double[] Floors = [0, 0.9, 0.97, 0.99, 1];
    private static readonly int[] Ks = [1, 2, 7, 12];

    /// <summary>A free model, one of constant length, one whose output is capped, and two accuracies that reach 0 and 1.</summary>
    private static readonly Model[] Models =
    [
        SeedModels.Gpt5,
        SeedModels.Gpt5 with { Key = "wide", Accuracy = new(0.9, 0.2), CostPerInputToken = 0, CostPerOutputToken = 0 },
        SeedModels.Gpt5 with { Key = "capped", InputTokens = new(20, 30), OutputTokens = new(300, 400), Accuracy = new(0.97, 0.3) },
        SeedModels.Gpt5 with { Key = "constant", InputTokens = new(1024, 0), OutputTokens = new(2048, 0), Accuracy = new(0.95, 0) },
    ];

    public static TheoryData<int> Widths => [.. VectorWidth.All.Where(width => width.IsSupported).Select(width => width.Bits)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_share_is_the_one_that_a_run_with_these_limits_gives(int bits)
    {
        var width = VectorWidth.All.Single(candidate => candidate.Bits == bits);
        var shares = Question(Costs, Floors).Answer(threads: 2, width, progress: null, default);
        foreach (var cost in Costs)
        {
            foreach (var (time, parallel) in Times.SelectMany(time => Parallels.Select(parallel => (time, parallel))))
            {
                foreach (var floor in Floors)
                    AssertSame(new Limits(cost, time, floor), parallel, shares);
            }
        }
    }

    [Fact]
    public void Passes_that_memory_splits_give_the_same_shares()
    {
        double[] costs = [.. Enumerable.Range(1, 2_000).Select(i => i / 10_000.0)], floors = [.. Enumerable.Range(0, 600).Select(i => 0.9 + i / 6_000.0)];
        var question = Question(costs, floors) with { Models = [.. Question(costs, floors).Models.Take(2)] };
        Assert.True(GridPass.Of(question).Count > 2);
        var shares = question.Answer();
        AssertSame(new Limits(costs[500], Times[1], floors[300]), 3, shares);
    }

    [Fact]
    public void A_limit_that_was_not_asked_for_is_refused()
    {
        var shares = (Question(Costs, Floors) with { Trials = 10 }).Answer()[0];
        Assert.Throws<ArgumentException>(() => shares.At(1, 0.31, Times[0], Floors[0]));
        Assert.Throws<ArgumentException>(() => shares.At(3, Costs[0], Times[0], Floors[0]));
    }

    private static GridQuestion Question(double[] costs, double[] floors)
    {
        double[] works = [.. Times.SelectMany(time => Parallels.Select(parallel => time * parallel))];
        return new GridQuestion([.. Models.Select(model => (model, new LimitGrid(costs, works, floors)))], Ks, Trials, Seed: 42);
    }

    private static void AssertSame(Limits limits, int parallel, IReadOnlyList<FeasibleShares> shares)
    {
        var scenario = new Scenario { Models = [.. Models.Take(shares.Count)], Limits = limits, Parallel = parallel, Trials = Trials, KMax = Ks[^1] };
        var simulated = Simulator.Run(scenario, new SimulationOptions { Device = "cpu" }).Trials;
        foreach (var (model, share) in shares.Index())
        {
            Assert.All(Ks, k => Assert.Equal(
                simulated.Feasible(model, k)!.Value,
                share.At(k, limits.MaxCost, limits.MaxTime * parallel, limits.MinAccuracy)));
        }
    }
}
