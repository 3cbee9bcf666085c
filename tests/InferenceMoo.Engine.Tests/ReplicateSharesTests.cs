namespace InferenceMoo.Engine.Tests;

/// <summary>
/// The shares of 200 replicates against those of 200 runs with seeds of their own: two samples of the same binomial
/// distribution, whose difference lies within 4 of its standard deviations.
/// </summary>
public sealed class ReplicateSharesTests
{
    private const int Count = 200;
    private const int Trials = 400;

    private static readonly SimulationOptions Options = new() { Device = "cpu", Replicates = Count };

    private static readonly Scenario Asked = new() { Models = [SeedModels.Gpt5], KMax = 32, KStep = 1, Trials = Count * Trials };

    [Fact]
    public void A_knee_that_moves_about_moves_as_much_between_seeds()
    {
        var (decision, shares) = Judge(Asked);
        Assert.True(shares.KneeChord.Moves);
        Assert.True(shares.KneeChord.KLow < decision.Picks.KneeChord && shares.KneeChord.KHigh > decision.Picks.KneeChord);
        AssertAgreement(decision, shares, SeedsOf(Asked));
    }

    [Fact]
    public void Picks_that_stay_stay_between_seeds()
    {
        var (decision, shares) = Judge(Asked with { KStep = 6 });
        Assert.Equal((1.0, 1.0), (shares.Accuracy.Share, shares.Cube.Share));
        Assert.Equal((decision.Picks.Accuracy, decision.Picks.Accuracy), (shares.Accuracy.KLow, shares.Accuracy.KHigh));
        AssertAgreement(decision, shares, SeedsOf(Asked with { KStep = 6 }));
    }

    [Fact]
    public void A_chance_constraint_near_its_edge_moves_as_much_between_seeds()
    {
        // P(feasible) of k = 22 is 0.881, so that its estimates from 400 trials fall on either side.
        var (decision, shares) = Judge(Asked with { Confidence = 0.88 });
        Assert.InRange(shares.Accuracy.Share, 0.3, 0.8);
        AssertAgreement(decision, shares, SeedsOf(Asked with { Confidence = 0.88 }));
    }

    private static void AssertAgreement(ModelDecision decision, Picks<PickShare> shares, List<Picks<int?>> seeds)
    {
        AssertAgreement(shares.Accuracy, decision.Picks.Accuracy, [.. seeds.Select(picks => picks.Accuracy)]);
        AssertAgreement(shares.Cube, decision.Picks.Cube, [.. seeds.Select(picks => picks.Cube)]);
        AssertAgreement(shares.Utopia, decision.Picks.Utopia, [.. seeds.Select(picks => picks.Utopia)]);
        AssertAgreement(shares.KneeChord, decision.Picks.KneeChord, [.. seeds.Select(picks => picks.KneeChord)]);
        AssertAgreement(shares.KneeCurvature, decision.Picks.KneeCurvature, [.. seeds.Select(picks => picks.KneeCurvature)]);
        AssertAgreement(shares.KneeKneedle, decision.Picks.KneeKneedle, [.. seeds.Select(picks => picks.KneeKneedle)]);
    }

    private static void AssertAgreement(PickShare share, int? pick, int?[] seeds)
    {
        AssertAgreement(share.Share, ShareOf(seeds, k => k == pick));
        AssertAgreement(share.None, ShareOf(seeds, k => k is null));
        if (share.KLow is { } low && share.KHigh is { } high)
            Assert.InRange(ShareOf([.. seeds.Where(k => k is not null)], k => k >= low && k <= high), 0.95 - 4 * Math.Sqrt(2 * 0.95 * 0.05 / Count), 1);
    }

    private static void AssertAgreement(double replicates, double seeds)
    {
        var mean = (replicates + seeds) / 2;
        Assert.InRange(Math.Abs(replicates - seeds), 0, 4 * Math.Sqrt(2 * mean * (1 - mean) / Count));
    }

    private static double ShareOf(int?[] picks, Func<int?, bool> agrees) => (double)picks.Count(agrees) / picks.Length;

    private static (ModelDecision Decision, Picks<PickShare> Shares) Judge(Scenario scenario)
    {
        var result = Simulator.Run(scenario, Options);
        var decision = Decider.Decide(scenario, result.Trials);
        return (decision.Models[0], StabilityJudge.Of(decision, result.Replicates)!.Models[0]);
    }

    private static List<Picks<int?>> SeedsOf(Scenario scenario) => [.. Enumerable.Range(1000, Count).Select(seed =>
    {
        var own = scenario with { Trials = Trials, Seed = (ulong)seed };
        return Decider.Decide(own, Simulator.Run(own, Options with { Replicates = 0 }).Trials).Models[0].Picks;
    })];
}
