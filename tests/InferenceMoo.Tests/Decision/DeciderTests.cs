namespace InferenceMoo.Tests;

public sealed class DeciderTests
{
    private static readonly Picks<int?> NoPicks = new(_ => null);

    [Fact]
    public void A_mean_that_equals_its_limit_is_feasible()
    {
        var decision = Decide(new Limits(2, 3, 0.5), step: 1, (2, 3, 0.5));
        Assert.True(decision.At(1).Feasible);
        Assert.Equal(1, decision.FeasibleCount);
        Assert.Null(decision.Shortfall);
    }

    [Theory]
    [InlineData(2.1, 1, 0.9)]
    [InlineData(1, 3.1, 0.9)]
    [InlineData(1, 1, 0.4)]
    public void Each_limit_alone_makes_a_candidate_infeasible(double cost, double time, double accuracy)
    {
        var decision = Decide(new Limits(2, 3, 0.5), step: 1, (cost, time, accuracy));
        Assert.False(decision.At(1).Feasible);
        Assert.True(decision.At(1).Pareto);
        Assert.Equal(NoPicks, decision.Picks);
        Assert.NotNull(decision.Shortfall);
    }

    [Fact]
    public void Every_point_has_its_cube_volume_and_utopia_distance()
    {
        var decision = Decide(new Limits(2, 4, 0.5), step: 2, (1, 1, 0.8), (3, 2, 0.9));
        Assert.Equal(0.5 * 0.75 * 0.8, decision.At(1).CubeVolume, 1e-15);
        Assert.Equal(Math.Sqrt(0.25 + 0.0625 + 0.04), decision.At(1).UtopiaDistance, 1e-15);
    }

    [Fact]
    public void A_point_beyond_one_limit_or_both_has_no_volume()
    {
        var decision = Decide(new Limits(2, 4, 0.5), step: 1, (3, 2, 0.9), (1, 5, 0.9), (200, 400, 0.9));
        Assert.Equal([0.0, 0, 0], decision.Points.Select(point => point.CubeVolume));
    }

    [Fact]
    public void Only_multiples_of_the_step_are_candidates()
    {
        var decision = Decide(new Limits(10, 10, 0), step: 3, (1, 1, 0.1), (2, 2, 0.2), (3, 3, 0.3), (4, 4, 0.4), (5, 5, 0.5));
        Assert.Equal([false, false, true, false, false], decision.Points.Select(point => point.Candidate));
        Assert.Equal([false, false, true, false, false], decision.Points.Select(point => point.Feasible));
        Assert.Equal([false, false, true, false, false], decision.Points.Select(point => point.Pareto));
        Assert.Equal((1, 1, 3), (decision.FeasibleCount, decision.ParetoCount, decision.KStep));
        Assert.Equal(PicksWithoutKnee(3), decision.Picks);
    }

    [Fact]
    public void The_step_is_the_parallelism_unless_the_scenario_says_otherwise()
    {
        var model = NineModels.Get("gpt5");
        var trajectory = Trajectories.Exact(model, 12, 6);
        Assert.Equal(4, Decide(new Scenario { Models = [model], KMax = 12 }, trajectory).KStep);
        Assert.Equal(6, Decide(new Scenario { Models = [model], KMax = 12, Parallel = 6 }, trajectory).KStep);
        Assert.Equal(5, Decide(new Scenario { Models = [model], KMax = 12, Parallel = 6, KStep = 5 }, trajectory).KStep);
    }

    [Fact]
    public void A_k_max_of_one_leaves_one_candidate()
    {
        var decision = Decide(new Limits(10, 10, 0), step: 1, (1, 1, 0.5));
        Assert.Equal(PicksWithoutKnee(1), decision.Picks);
    }

    [Fact]
    public void Ties_go_to_the_smallest_k()
    {
        // Free samples of equal accuracy: every method sees equals, and the front keeps the first.
        var decision = Decide(new Limits(10, 10, 0), step: 1, (1, 1, 0.5), (1, 1, 0.5), (1, 1, 0.5));
        Assert.Equal(PicksWithoutKnee(1), decision.Picks);
        Assert.Equal([true, false, false], decision.Points.Select(point => point.Pareto));
    }

    [Fact]
    public void The_picks_can_all_differ()
    {
        // Cube volumes .18, .41, .39, .32, .15, .00; utopia distances .80, .52, .47, .57, .85, 1.34; distances from the line
        // between k = 1 and k = 6: 0, .22, .30, .35, .24, 0.
        var decision = Decide(
            new Limits(1, 1, 0), step: 1,
            (0.05, 0.05, 0.20), (0.10, 0.10, 0.50), (0.28, 0.28, 0.75), (0.40, 0.40, 0.90), (0.60, 0.60, 0.95), (0.95, 0.95, 0.96));
        Assert.Equal((6, 2, 3, 4), (decision.Picks.Accuracy, decision.Picks.Cube, decision.Picks.Utopia, decision.Picks.KneeChord));
    }

    [Fact]
    public void A_dominated_candidate_is_neither_utopia_pick_nor_knee()
    {
        var decision = Decide(new Limits(1, 1, 0), step: 1, (0.1, 0.1, 0.5), (0.2, 0.2, 0.4), (0.3, 0.3, 0.6));
        Assert.Equal([true, false, true], decision.Points.Select(point => point.Pareto));
        Assert.Equal(2, decision.ParetoCount);
        Assert.Null(decision.Picks.KneeChord);
    }

    [Fact]
    public void The_knee_is_sought_among_feasible_points_alone()
    {
        (double, double, double)[] means = [(0.1, 0.1, 0.1), (0.2, 0.2, 0.5), (0.3, 0.3, 0.6), (0.4, 0.4, 0.95), (0.5, 0.5, 0.96)];
        Assert.Equal(4, Decide(new Limits(1, 1, 0), step: 1, means).Picks.KneeChord);
        Assert.Equal(2, Decide(new Limits(0.35, 1, 0), step: 1, means).Picks.KneeChord);
        Assert.Null(Decide(new Limits(0.25, 1, 0), step: 1, means).Picks.KneeChord);
    }

    [Fact]
    public void A_front_that_only_rounding_bends_has_no_knee()
    {
        (double, double, double)[] means = [.. Enumerable.Range(1, 100).Select(k => (k * 0.003, k * 0.007, 0.3 + k * 0.0011))];
        var picks = Decide(new Limits(1, 1, 0), step: 1, means).Picks;
        Assert.Equal((null, null, null), (picks.KneeChord, picks.KneeCurvature, picks.KneeKneedle));
    }

    [Fact]
    public void Models_are_decided_in_the_order_of_the_scenario()
    {
        var scenario = new Scenario { Models = NineModels.All };
        var decision = Decider.Decide(scenario, [.. NineModels.All.Select(model => Trajectories.Exact(model, 128, 4))]);
        Assert.Equal(NineModels.All.Select(model => model.Key), decision.Models.Select(model => model.Model.Key));
        Assert.Same(scenario, decision.Scenario);
    }

    [Fact]
    public void Trajectories_that_do_not_match_the_scenario_are_refused()
    {
        var scenario = new Scenario { Models = [NineModels.Get("gpt5")], KMax = 2, KStep = 1 };
        Assert.Throws<ArgumentException>(() => Decider.Decide(scenario, []));
        Assert.Throws<ArgumentException>(() => Decider.Decide(scenario, [Trajectories.OfMeans((1, 1, 1))]));
        Assert.Throws<ArgumentException>(() => Decider.Decide(scenario, [Trajectories.OfMeans((1, 1, 1), (double.NaN, 1, 1))]));
    }

    private static Picks<int?> PicksWithoutKnee(int k) => new(rule => rule.Knee is null ? k : null);

    private static ModelDecision Decide(Limits limits, int step, params (double Cost, double Time, double Accuracy)[] means)
    {
        var trajectory = Trajectories.OfMeans(means);
        return Decide(new Scenario { Models = [trajectory.Model], Limits = limits, KMax = means.Length, KStep = step }, trajectory);
    }

    private static ModelDecision Decide(Scenario scenario, Trajectory trajectory) =>
        Assert.Single(Decider.Decide(scenario, [trajectory]).Models);
}
