namespace InferenceMoo.Engine.Tests;

public sealed class SweepSimulatorTests
{
    private static readonly SimulationOptions OnCpu = new() { Device = "cpu" };

    private static readonly Sweep Small = new()
    {
        Models =
        [
            SeedModels.Gpt5,
            SeedModels.Gpt5 with { Key = "cheap", CostPerOutputToken = 2e-6, Accuracy = new(0.9, 0.05), DefaultParallel = 2 },
        ],
        KMax = [8, 20],
        KStep = [null, 3],
        Parallel = [null, 1, 3],
        MaxCost = [0.05, 0.2],
        MaxTime = [30, 7],
        MinAccuracy = [0.95],
        Trials = 3_000,
        Knee = KneeMethod.Kneedle,
    };

    [Theory]
    [InlineData(null)]
    [InlineData(0.6)]
    public void Every_row_is_what_a_run_of_that_combination_decides(double? confidence)
    {
        var sweep = Small with { Confidence = confidence };
        var decider = SweepSimulator.Run(sweep, OnCpu).Decider;
        for (var number = 0; number < sweep.Count; number++)
        {
            var scenario = sweep.At(number);
            var decision = Decider.Decide(scenario, Simulator.Run(scenario, OnCpu).Trials);
            AssertOverall(OverallDecider.Decide(decision), decider.Overall(number));
            var rows = decider.PerModel(number);
            Assert.All(decision.Models.Zip(rows), pair => AssertModel(pair.First, pair.Second));
        }
    }

    private static void AssertOverall(OverallDecision decision, SweepRow row)
    {
        Assert.Equal((decision.FeasibleCount, decision.Front.Count), (row.FeasibleCount, row.FrontCount));
        Assert.Equal(PickOf(decision.Picks.Accuracy?.Point), row.Pick(PickMethod.Accuracy));
        Assert.Equal(PickOf(decision.Picks.Cube?.Point), row.Pick(PickMethod.Cube));
        Assert.Equal(PickOf(decision.Picks.Utopia?.Point), row.Pick(PickMethod.Utopia));
        Assert.Equal(PickOf(decision.Picks.KneeKneedle?.Point), row.Pick(PickMethod.Knee));
    }

    private static void AssertModel(ModelDecision decision, SweepRow row)
    {
        Assert.Equal(decision.FeasibleCount, row.FeasibleCount);
        Assert.Equal(PickOf(decision, decision.Picks.Accuracy), row.Pick(PickMethod.Accuracy));
        Assert.Equal(PickOf(decision, decision.Picks.Cube), row.Pick(PickMethod.Cube));
        Assert.Equal(PickOf(decision, decision.Picks.Utopia), row.Pick(PickMethod.Utopia));
        Assert.Equal(PickOf(decision, decision.Picks.KneeKneedle), row.Pick(PickMethod.Knee));
    }

    private static SweepPick? PickOf(ModelDecision decision, int? k) =>
        k is { } found ? PickOf(new OverallPoint(decision, decision.At(found))) : null;

    private static SweepPick? PickOf(OverallPoint? point) => point is null ? null : new SweepPick(
        point.Model,
        point.Parallel,
        point.K,
        point.Statistics.Means,
        point.Point.FeasibleProbability!.Value);
}
