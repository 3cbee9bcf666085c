namespace InferenceMoo.Tests;

public sealed class OverallDeciderTests
{
    private static readonly Model A = NineModels.All[0];
    private static readonly Model B = NineModels.All[1];
    private static readonly Picks<OverallPick?> NoPicks = new(_ => null);

    [Fact]
    public void Where_nothing_is_feasible_there_is_no_front_and_no_pick()
    {
        var overall = Decide(new Limits(0.01, 1, 0), [(0.1, 0.1, 0.5)], [(0.2, 0.1, 0.5)]);

        Assert.Equal((0, NoPicks), (overall.FeasibleCount, overall.Picks));
        Assert.Empty(overall.Front);
    }

    [Fact]
    public void A_model_without_a_feasible_candidate_is_neither_pick_nor_runner_up()
    {
        var overall = Decide(new Limits(1, 1, 0.5), [(0.1, 0.1, 0.4)], [(0.2, 0.2, 0.6)]);

        Assert.Equal((B, null), (overall.Picks.Cube!.Point.Model, overall.Picks.Cube.RunnerUp));
    }

    [Fact]
    public void Of_equal_candidates_the_front_keeps_the_model_listed_first_and_the_smallest_k()
    {
        var overall = Decide(new Limits(1, 1, 0), [(0.1, 0.1, 0.5), (0.1, 0.1, 0.5)], [(0.1, 0.1, 0.5), (0.1, 0.1, 0.5)]);

        var only = Assert.Single(overall.Front);
        Assert.Equal((A, 1), (only.Model, only.K));
        Assert.Equal((B, 1), (overall.Picks.Accuracy!.RunnerUp!.Point.Model, overall.Picks.Accuracy.RunnerUp.Point.K));
    }

    [Fact]
    public void Ties_go_to_the_smallest_cost_before_the_model_listed_first() =>
        Assert.Equal(B, Decide(new Limits(1, 1, 0), [(0.2, 0.1, 0.5)], [(0.1, 0.2, 0.5)]).Picks.Accuracy!.Point.Model);

    [Fact]
    public void A_tied_volume_of_zero_does_not_pick_what_another_dominates()
    {
        // All cost the whole budget, so that every volume is 0.
        var overall = Decide(new Limits(1, 1, 0), [(1, 0.5, 0.5)], [(1, 0.5, 0.6)]);

        Assert.Equal(B, overall.Picks.Cube!.Point.Model);
    }

    [Fact]
    public void A_knee_between_models_is_where_the_joint_curve_bends()
    {
        // By the costs the curve runs 0.1, 0.2, 0.3, 0.9; heights over its chord 0, 0.29, 0.27, 0.
        var overall = Decide(new Limits(1, 1, 0), [(0.1, 0.1, 0.3), (0.9, 0.9, 0.8)], [(0.2, 0.2, 0.65), (0.3, 0.3, 0.7)]);

        Assert.Equal((B, 1), (overall.Picks.KneeChord!.Point.Model, overall.Picks.KneeChord.Point.K));
        Assert.Equal((B, 1), (overall.Picks.KneeKneedle!.Point.Model, overall.Picks.KneeKneedle.Point.K));
        Assert.Null(overall.Picks.KneeChord.RunnerUp);
        Assert.Null(overall.Picks.KneeCurvature);
    }

    [Fact]
    public void A_joint_curve_that_only_sags_has_no_knee()
    {
        var overall = Decide(new Limits(1, 1, 0), [(0.1, 0.1, 0.3), (0.9, 0.9, 0.9)], [(0.5, 0.5, 0.4), (0.6, 0.6, 0.45)]);

        Assert.Equal(4, overall.Front.Count);
        Assert.Equal((null, null), (overall.Picks.KneeChord, overall.Picks.KneeKneedle));
    }

    [Fact]
    public void A_cheap_candidate_that_is_slow_is_on_the_front_but_no_knee()
    {
        // On cost alone the second candidate would be the knee; it takes the whole deadline.
        var overall = Decide(new Limits(1, 1, 0), [(0.2, 0.1, 0.3), (0.6, 0.3, 0.6), (0.8, 0.4, 0.7)], [(0.25, 1, 0.65)]);

        Assert.Equal(4, overall.Front.Count);
        Assert.NotEqual(B, overall.Picks.KneeChord?.Point.Model);
    }

    [Fact]
    public void A_curve_of_one_model_has_that_models_knee_by_curvature_too()
    {
        (double, double, double)[] bent = [(0.1, 0.1, 0.3), (0.2, 0.2, 0.6), (0.3, 0.3, 0.7), (0.4, 0.4, 0.75)];
        var overall = Decide(new Limits(1, 1, 0), bent, [(0.5, 0.5, 0.1)]);

        Assert.Equal(4, overall.Front.Count);
        Assert.Equal((A, 2), (overall.Picks.KneeCurvature!.Point.Model, overall.Picks.KneeCurvature.Point.K));
    }

    private static OverallDecision Decide(Limits limits, (double, double, double)[] first, (double, double, double)[] second)
    {
        // What a model lacks in candidates comes as ones that no limit allows.
        var kMax = Math.Max(first.Length, second.Length);
        var scenario = new Scenario { Models = [A, B], Limits = limits, KMax = kMax, KStep = 1 };
        return OverallDecider.Decide(Decider.Decide(scenario, [Padded(A, first), Padded(B, second)]));

        Trajectory Padded(Model model, (double, double, double)[] means) =>
            Trajectories.OfMeans(model, [.. means, .. Enumerable.Repeat((9.0, 9.0, 0.0), kMax - means.Length)]);
    }
}
