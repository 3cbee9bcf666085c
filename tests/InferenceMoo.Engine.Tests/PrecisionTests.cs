namespace InferenceMoo.Engine.Tests;

public sealed class PrecisionTests
{
    // Two passes: the second model has token lengths of its own, and is free.
    private static readonly Scenario Asked = new()
    {
        Models =
        [
            SeedModels.Gpt5,
            SeedModels.Gpt5 with { Key = "free", CostPerInputToken = 0, CostPerOutputToken = 0, OutputTokens = new(1000, 100) },
        ],
        Trials = Scenario.LargestTrials,
        KMax = 6,
    };

    [Theory]
    [InlineData("cpu")]
    [InlineData("ilgpu-cpu")]
    public void It_stops_soon_after_every_standard_error_is_below_the_target(string device)
    {
        var result = Run(2e-4, Asked, device);
        var trials = result.Trajectories[0].Trials;
        var reached = Trajectory.LargestRelativeError(result.Trajectories);
        Assert.True(result.TargetMet);
        Assert.InRange(reached, 0, 2e-4);
        // The trials that would have been enough are within 6 % of those that were run.
        Assert.InRange(trials * Math.Pow(reached / 2e-4, 2), trials / 1.06, trials);
        Assert.Equal(trials, result.Trajectories[1].Trials);
    }

    [Fact]
    public void The_statistics_are_those_of_a_run_of_as_many_trials_to_the_last_bit()
    {
        var result = Run(2e-4, Asked);
        var plain = Simulator.Run(Asked with { Trials = result.Trajectories[0].Trials }, new SimulationOptions { Device = "cpu" });
        Assert.InRange(result.Trajectories[0].Trials, 2 * PrecisionRun.FirstTrials, long.MaxValue);
        Assert.Null(plain.TargetMet);
        Assert.Equal(Points(plain), Points(result));
    }

    [Fact]
    public void A_target_that_the_first_round_meets_needs_no_second() =>
        Assert.Equal(PrecisionRun.FirstTrials, Run(0.5, Asked).Trajectories[0].Trials);

    [Theory]
    [InlineData(500)]
    [InlineData(20_000)]
    public void The_trials_allowed_are_not_exceeded_and_a_notice_says_that_they_are_too_few(long trials)
    {
        var notices = new List<string>();
        var result = Simulator.Run(
            Asked with { Trials = trials }, new SimulationOptions { Device = "cpu", TargetError = 1e-6, Notice = notices.Add });
        Assert.False(result.TargetMet);
        Assert.Equal(trials, result.Trajectories[0].Trials);
        Assert.Contains($"after {trials} trials", Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_ends_at_its_total_and_never_exceeds_it()
    {
        var reports = new List<SimulationProgress>();
        var options = new SimulationOptions { Device = "cpu", Threads = 1, TargetError = 2e-4, Progress = new Listing(reports) };
        var trials = Simulator.Run(Asked, options).Trajectories[0].Trials;
        Assert.All(reports, report => Assert.InRange(report.Done, 1, report.Total));
        Assert.Equal(new SimulationProgress(2 * trials, 2 * trials), reports[^1]);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void A_target_beyond_its_range_is_refused(double target) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(target, Asked));

    [Fact]
    public void The_trials_needed_grow_with_the_square_of_the_error()
    {
        Assert.Equal(4_080_000, PrecisionRun.TrialsAfter(10_000, 2e-2, 1e-3, long.MaxValue));
        Assert.Equal(2_000_000, PrecisionRun.TrialsAfter(10_000, 2e-2, 1e-3, 2_000_000));
        Assert.Equal(11, PrecisionRun.TrialsAfter(10, 1e-3, 1e-3, 1_000));
        Assert.Equal(1_000, PrecisionRun.TrialsAfter(10, 1, double.Epsilon, 1_000));
    }

    private static SimulationResult Run(double target, Scenario scenario, string device = "cpu") =>
        Simulator.Run(scenario, new SimulationOptions { Device = device, TargetError = target });

    private static IEnumerable<TrajectoryPoint> Points(SimulationResult result) => result.Trajectories.SelectMany(trajectory => trajectory.Points);

    private sealed class Listing(List<SimulationProgress> reports) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => reports.Add(value);
    }
}
