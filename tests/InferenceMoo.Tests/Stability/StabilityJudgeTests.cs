namespace InferenceMoo.Tests;

public sealed class StabilityJudgeTests
{
    private static readonly Model[] Models = [NineModels.Get("gpt5"), NineModels.Get("gpt5-mini")];

    [Fact]
    public void A_share_counts_the_replicates_with_the_same_k()
    {
        var share = Accuracy(affordable: 6, [6, 6, 6, 5, 7, 0, 6, 4]);
        Assert.Equal((0.5, 0.125, 0.875), (share.Share, share.None, share.ModelShare));
        Assert.False(share.Moves);
    }

    [Fact]
    public void A_pick_moves_about_where_fewer_than_half_of_the_replicates_agree()
    {
        Assert.False(Accuracy(6, [6, 6, 5, 7]).Moves);
        Assert.True(Accuracy(6, [6, 6, 5, 7, 4]).Moves);
    }

    [Fact]
    public void The_range_is_the_narrowest_that_holds_95_percent_of_the_replicates_that_pick()
    {
        int[] twenty = [2, .. Enumerable.Repeat(5, 10), .. Enumerable.Repeat(7, 9)];
        Assert.Equal((5, 7), Range(Accuracy(6, twenty)));
        // 18 of 19 would be too few.
        Assert.Equal((2, 7), Range(Accuracy(6, twenty[..^1])));
        Assert.Equal((5, 7), Range(Accuracy(6, [.. twenty, 0, 0, 0])));
        Assert.Equal((6, 6), Range(Accuracy(6, [6])));
    }

    [Fact]
    public void Of_equally_narrow_ranges_the_lowest_counts() =>
        Assert.Equal((2, 4), Range(Accuracy(6, [2, .. Enumerable.Repeat(4, 18), 6])));

    [Fact]
    public void A_pick_of_none_is_shared_by_the_replicates_without_one()
    {
        var share = Accuracy(affordable: 0, [0, 0, 0, 3]);
        Assert.Equal((0.75, 0.75), (share.Share, share.None));
        Assert.Equal((3, 3), Range(share));
        Assert.Equal((null, null), Range(Accuracy(0, [0])));
    }

    [Fact]
    public void Over_all_models_the_same_k_of_another_model_is_another_pick()
    {
        var decision = Decide([Affordable(Models[0], 4), Affordable(Models[1], 0)]);
        var shares = StabilityJudge.Of(decision,
        [
            Trials(Affordable(Models[0], 4), Affordable(Models[1], 0)),
            Trials(Affordable(Models[0], 5), Affordable(Models[1], 0)),
            Trials(Affordable(Models[0], 0), Affordable(Models[1], 4)),
            Trials(Affordable(Models[0], 0), Affordable(Models[1], 0)),
        ]);
        Assert.Equal(new PickShare(0.25, 0.25, 0.5, 4, 5), shares!.Overall.Accuracy);
        Assert.Equal(new PickShare(0.25, 0.5, 0.5, 4, 5), shares.Models[0].Accuracy);
        Assert.Equal(new PickShare(0.75, 0.75, 0.75, 4, 4), shares.Models[1].Accuracy);
    }

    [Fact]
    public void Every_method_has_a_share_of_its_own()
    {
        // Cube and utopia stay at k = 1, curvature and Kneedle find nothing on a straight line.
        var shares = Judge(6, [6, 5]);
        Assert.Equal((0.5, 1.0, 1.0), (shares.Accuracy.Share, shares.Cube.Share, shares.Utopia.Share));
        Assert.Equal((1.0, 1.0), (shares.KneeChord.None, shares.KneeKneedle.Share));
        Assert.Same(shares.KneeCurvature, shares.Knee(KneeMethod.Curvature));
    }

    [Fact]
    public void The_fewest_trials_of_a_replicate_are_told()
    {
        var decision = Decide([Affordable(Models[0], 4), Affordable(Models[1], 0)]);
        SimulatedTrials Replicate(long trials) => Trials([.. decision.Models.Select(model => model.Trajectory with { Trials = trials })]);
        var stability = StabilityJudge.Of(decision, [Replicate(34), Replicate(33), Replicate(33)]);
        Assert.Equal((3, 33L), (stability!.Count, stability.TrialsEach));
    }

    [Fact]
    public void Without_replicates_nothing_is_judged() => Assert.Null(StabilityJudge.Of(Decide([Affordable(Models[0], 4), Affordable(Models[1], 0)]), []));

    private static (int?, int?) Range(PickShare share) => (share.KLow, share.KHigh);

    private static PickShare Accuracy(int affordable, int[] replicates) => Judge(affordable, replicates).Accuracy;

    // The accuracy pick is the largest k that the budget allows.
    private static Picks<PickShare> Judge(int affordable, int[] replicates)
    {
        var other = Affordable(Models[1], 0);
        var decision = Decide([Affordable(Models[0], affordable), other]);
        return StabilityJudge.Of(decision, [.. replicates.Select(k => Trials(Affordable(Models[0], k), other))])!.Models[0];
    }

    private static SimulatedTrials Trials(params Trajectory[] trajectories) => new(trajectories, (_, _) => null);

    private static Decision Decide(IReadOnlyList<Trajectory> trajectories) =>
        Decider.Decide(new Scenario { Models = Models, KMax = 8, KStep = 1, Limits = new(1, 1, 0) }, trajectories);

    private static Trajectory Affordable(Model model, int most) => Trajectories.OfMeans(
        model, [.. Enumerable.Range(1, 8).Select(k => (k <= most ? 0.1 * k : 2.0, 0.1 * k, 0.1 * k))]);
}
