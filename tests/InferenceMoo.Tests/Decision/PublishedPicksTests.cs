namespace InferenceMoo.Tests;

public sealed class PublishedPicksTests
{
    public static TheoryData<string> Keys => NineModels.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Exact_means_give_the_picks_of_the_oracle(string key)
    {
        var expected = Oracle.Instance.Models[key];
        var decision = Decide(key, trials: null);
        Assert.Equal(expected.FeasibleCount, decision.FeasibleCount);
        Assert.Equal(
            expected.Picks,
            new OraclePicks(
                decision.Picks.Accuracy, decision.Picks.Cube, decision.Picks.Utopia, decision.Picks.KneeChord, decision.Picks.KneeCurvature));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_noise_of_ten_thousand_trials_hides_no_knee(string key) =>
        Assert.Equal(Decide(key, trials: null).Picks, Decide(key, trials: 10_000).Picks);

    /// <summary>Three, five and two points put the threshold of Kneedle above their hump.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Kneedle_agrees_with_the_chord_on_concave_fronts_of_more_than_five_points(string key)
    {
        var decision = Decide(key, trials: null);
        Assert.Equal(decision.FeasibleCount > 5 ? decision.Picks.KneeChord : null, decision.Picks.KneeKneedle);
    }

    [Fact]
    public void Four_trials_are_too_few_to_see_a_knee()
    {
        var picks = Decide("gpt5-nano", trials: 4).Picks;
        Assert.Equal((108, 4, 4), (picks.Accuracy, picks.Cube, picks.Utopia));
        Assert.Equal((null, null, null), (picks.KneeChord, picks.KneeCurvature, picks.KneeKneedle));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void More_samples_trade_cost_for_accuracy_so_that_every_candidate_is_on_the_front(string key) =>
        Assert.Equal(128 / 4, Decide(key, trials: null).ParetoCount);

    private static ModelDecision Decide(string key, long? trials)
    {
        var model = NineModels.Get(key);
        var scenario = new Scenario { Models = [model] };
        return Assert.Single(Decider.Decide(scenario, [Trajectories.Exact(model, scenario.KMax, model.DefaultParallel, trials)]).Models);
    }
}
