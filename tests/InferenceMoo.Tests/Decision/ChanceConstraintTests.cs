namespace InferenceMoo.Tests;

public sealed class ChanceConstraintTests
{
    private static readonly Limits Box = new(10, 10, 0.5);

    [Fact]
    public void A_share_of_trials_that_equals_the_confidence_is_enough_and_a_smaller_one_is_not()
    {
        var decision = Decide(0.95, (1, 1, 0.6, 0.95), (2, 2, 0.7, 0.9499), (3, 3, 0.8, 1));
        Assert.Equal([true, false, true], decision.Points.Select(point => point.Feasible));
        Assert.Equal((2, 3), (decision.FeasibleCount, decision.Picks.Accuracy));
    }

    [Theory]
    [InlineData(11, 1, 0.6)]
    [InlineData(1, 11, 0.6)]
    [InlineData(1, 1, 0.4)]
    public void The_means_do_not_decide(double cost, double time, double accuracy) =>
        Assert.True(Decide(0.3, (cost, time, accuracy, 0.3)).At(1).Feasible);

    [Fact]
    public void Off_the_grid_of_candidates_no_share_is_enough() =>
        Assert.False(Decide(new Scenario { Models = [], Limits = Box, Confidence = 0.5, KStep = 2 }, (1, 1, 0.6, 1), (2, 2, 0.7, 1)).At(1).Feasible);

    [Fact]
    public void Two_means_beyond_their_limits_do_not_make_a_volume()
    {
        var decision = Decide(0.1, (9, 9, 0.6, 0.5), (20, 20, 0.9, 0.2), (20, 1, 0.9, 0.2));
        Assert.Equal(0.1 * 0.1 * 0.6, decision.At(1).CubeVolume, 1e-15);
        Assert.Equal((0.0, 0.0), (decision.At(2).CubeVolume, decision.At(3).CubeVolume));
        // Of two as accurate the one that the other dominates is not picked.
        Assert.Equal((3, 1), (decision.Picks.Accuracy, decision.Picks.Cube));
    }

    [Fact]
    public void Without_a_candidate_the_one_that_meets_the_limits_most_often_tells_how_far_it_falls_short()
    {
        // The means of the first two meet every limit.
        var shortfall = Decide(0.9, (1, 1, 0.6, 0.5), (2, 2, 0.7, 0.75), (12, 3, 0.8, 0.25)).Shortfall;
        Assert.Equal(new Shortfall(1, 2, default) { ProbabilityDeficit = 0.9 - 0.75 }, shortfall);
    }

    [Fact]
    public void Among_equal_shares_the_means_tell_which_is_closest()
    {
        var shortfall = Decide(0.5, (13, 1, 0.6, 0), (12, 2, 0.7, 0), (14, 3, 0.8, 0)).Shortfall;
        Assert.Equal(new Shortfall(1, 2, new(2, 0, 0)) { ProbabilityDeficit = 0.5 }, shortfall);
    }

    [Fact]
    public void A_confidence_needs_to_know_the_shares()
    {
        var trajectory = Of(NineModels.Get("gpt5"), (1, 1, 0.6, 0));
        var scenario = new Scenario { Models = [trajectory.Model], KMax = 1, KStep = 1 };
        Assert.Null(Decider.Decide(scenario, [trajectory]).Models[0].At(1).FeasibleProbability);
        Assert.Throws<ArgumentException>(() => Decider.Decide(scenario with { Confidence = 0.5 }, [trajectory]));
    }

    [Fact]
    public void Limits_on_the_means_know_no_deficit_of_probability() => Assert.Null(Decide(confidence: null, (11, 1, 0.6, 0.4)).Shortfall!.ProbabilityDeficit);

    [Fact]
    public void A_model_that_is_better_on_the_means_but_not_feasible_does_not_keep_another_from_the_joint_front()
    {
        Model[] models = [NineModels.Get("gpt5"), NineModels.Get("gpt5-mini")];
        var scenario = new Scenario { Models = models, Limits = Box, Confidence = 0.9, KMax = 1, KStep = 1 };
        var decision = Decider.Decide(
            scenario, [Of(models[0], (1, 1, 0.9, 0.8)), Of(models[1], (2, 2, 0.8, 0.9))], (model, _) => model == 0 ? 0.8 : 0.9);
        var overall = OverallDecider.Decide(decision);
        Assert.Equal("gpt5-mini", Assert.Single(overall.Front).Model.Key);
        Assert.Equal("gpt5-mini", overall.Picks.Accuracy?.Point.Model.Key);
    }

    private static ModelDecision Decide(double? confidence, params (double, double, double, double)[] points) =>
        Decide(new Scenario { Models = [], Limits = Box, Confidence = confidence, KStep = 1 }, points);

    private static ModelDecision Decide(Scenario scenario, params (double Cost, double Time, double Accuracy, double Share)[] points)
    {
        var trajectory = Of(NineModels.Get("gpt5"), points);
        var asked = scenario with { Models = [trajectory.Model], KMax = points.Length };
        return Decider.Decide(asked, [trajectory], (_, k) => points[k - 1].Share).Models[0];
    }

    private static Trajectory Of(Model model, params (double Cost, double Time, double Accuracy, double Share)[] points) =>
        Trajectories.OfMeans(model, [.. points.Select(point => (point.Cost, point.Time, point.Accuracy))]);
}
