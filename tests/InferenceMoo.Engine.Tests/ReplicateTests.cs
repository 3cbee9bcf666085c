namespace InferenceMoo.Engine.Tests;

public sealed class ReplicateTests
{
    private static readonly Scenario Asked =
        new() { Models = [SeedModels.Gpt5, SeedModels.Gpt5 with { Key = "mini", CostPerInputToken = 1e-6 }], Trials = 20_003, KMax = 8 };

    private static readonly SimulationPass Pass = SimulationPlan.Of(Asked)[0];

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 7)]
    [InlineData(2, 500)]
    public void Batches_add_up_to_what_one_count_of_all_trials_gives(int threads, int batches)
    {
        using var engine = new HostEngine(threads);
        var advanced = 0L;
        var seen = 0;
        var total = engine.CountBatches(
            Pass,
            ReplicatePlan.Split(Asked.Trials, batches),
            (_, _) => Interlocked.Increment(ref seen),
            trials => Interlocked.Add(ref advanced, trials),
            default);
        SameCounts.Assert(engine.Count(Pass, new TrialRange(0, Asked.Trials), null, default), total);
        Assert.Equal((batches, Asked.Trials), (seen, advanced));
    }

    [Theory]
    [InlineData("cpu", 1)]
    [InlineData("cpu", 4)]
    [InlineData("ilgpu-cpu", 1)]
    public void A_replicate_is_what_a_run_of_its_trials_alone_would_give(string device, int threads)
    {
        using var engine = new HostEngine();
        var replicates = Simulator.Run(Asked, new SimulationOptions { Device = device, Threads = threads, Replicates = 6 }).Replicates;
        Assert.Equal(6, replicates.Count);
        Assert.All(ReplicatePlan.Split(Asked.Trials, 6).Zip(replicates), batch =>
        {
            var counted = engine.Count(Pass, batch.First, null, default);
            var alone = Trajectories.Of(Pass, counted).ToArray();
            var together = batch.Second.Trajectories;
            Assert.Equal(alone.Select(trajectory => trajectory.Trials), together.Select(trajectory => trajectory.Trials));
            Assert.Equal(alone.SelectMany(Means), together.SelectMany(Means));
            Assert.All(alone.Index(), model => Assert.Equal(
                Trajectories.SharesOf(counted, model.Index), model.Item.Points.Select(point => batch.Second.Feasible(model.Index, point.K)!.Value)));
        });
    }

    [Fact]
    public void Replicates_leave_the_statistics_of_the_whole_as_they_are()
    {
        var plain = Simulator.Run(Asked, new SimulationOptions { Device = "cpu" });
        var split = Simulator.Run(Asked, new SimulationOptions { Device = "cpu", Replicates = 20 });
        Assert.Empty(plain.Replicates);
        Assert.Equal(plain.Trajectories.SelectMany(trajectory => trajectory.Points), split.Trajectories.SelectMany(trajectory => trajectory.Points));
    }

    [Fact]
    public void Trials_that_do_not_divide_evenly_are_spread()
    {
        TrialRange[] expected = [new(0, 3), new(3, 3), new(6, 2), new(8, 2)];
        Assert.Equal(expected, ReplicatePlan.Split(10, 4));
        Assert.Equal(Scenario.LargestTrials, ReplicatePlan.Split(Scenario.LargestTrials, 1000).Sum(range => range.Count));
    }

    [Theory]
    [InlineData(1, 128, 0)]
    [InlineData(2, 128, 2)]
    [InlineData(17, 128, 17)]
    [InlineData(1_000_000, 128, 1000)]
    [InlineData(1_000_000, 16_384, 256)]
    public void There_are_as_many_replicates_as_trials_and_memory_allow(long trials, int kMax, int most) =>
        Assert.Equal(most, ReplicatePlan.Most(Asked with { Trials = trials, KMax = kMax }));

    [Theory]
    [InlineData(20, 5, 5)]
    [InlineData(20, 1, 0)]
    [InlineData(1, 100, 0)]
    [InlineData(0, 100, 0)]
    public void More_replicates_than_there_can_be_are_fewer(int replicates, long trials, int made) => Assert.Equal(
        made, Simulator.Run(Asked with { Trials = trials }, new SimulationOptions { Device = "cpu", Replicates = replicates }).Replicates.Count);

    [Fact]
    public void Counts_without_histograms_are_not_added_to_counts_with_them()
    {
        using var engine = new HostEngine();
        var counted = engine.Count(Pass, new TrialRange(0, 100), null, default);
        var others = engine.Count(Pass, new TrialRange(100, 100), null, default).WithoutHistograms();
        Assert.Throws<ArgumentException>(() => counted.Add(others));
        Assert.Equal(100, counted.Trials.Count);
    }

    private static IEnumerable<double> Means(Trajectory trajectory) => trajectory.Points.SelectMany(point =>
        new[] { point.Cost, point.Time, point.Accuracy }
            .SelectMany(statistic => new[] { statistic.Mean, statistic.StandardDeviation, statistic.StandardError }));
}
