namespace InferenceMoo.Tests;

public sealed class OverallSensitivityTests
{
    private static readonly Model Cheap = SensitivityCases.Certain with { Key = "cheap" };

    private static readonly Model Dear = Cheap with { Key = "dear", CostPerInputToken = 1.1e-6, Accuracy = new(0.89, 0.02) };

    [Fact]
    public void The_base_picks_and_each_side_are_those_of_the_decider_over_all_models()
    {
        var scenario = new Scenario { Models = NineModels.All, KMax = 64 };
        var pick = SensitivityAnalyser.Analyse(scenario).Overall[0];

        Assert.Equal(PickMethod.Accuracy, pick.Method);
        AssertPick(scenario, pick.Base);
        AssertPick(scenario with { Limits = new(0.5, 48, 0.88) }, pick.Effects.Single(effect => effect.Parameter.Name == "max_time").Low.Pick);
        var nano = NineModels.Get("gpt5-nano");
        AssertPick(
            scenario with { Models = [.. NineModels.All.Select(model => model == nano ? model with { Accuracy = new(1, 0.04) } : model)] },
            Effect(pick, "gpt5-nano", "acc_mean").High.Pick);
    }

    [Fact]
    public void Every_parameter_of_every_model_is_moved_and_every_limit_once()
    {
        var picks = SensitivityAnalyser.Analyse(new Scenario { Models = [Cheap, Dear], KMax = 8 }).Overall;

        Assert.Equal(PickMethod.All, picks.Select(pick => pick.Method));
        Assert.All(picks, pick => Assert.Equal([null, "cheap", "dear"], pick.Effects.Select(effect => effect.Model).Distinct().Order()));
        Assert.All(picks, pick => Assert.Equal(2 * 11 + 4, pick.Effects.Select(effect => (effect.Model, effect.Parameter)).Distinct().Count()));
    }

    [Fact]
    public void Another_model_that_takes_over_is_an_effect()
    {
        // Without limits the highest accuracy wins, whatever it costs: 0.9 against 0.89, and 1 with the latter 20 % up.
        var scenario = new Scenario { Models = [Cheap, Dear], KMax = 2, Limits = SensitivityCases.Loose };
        var pick = SensitivityAnalyser.Analyse(scenario).Overall[0];

        var effect = Effect(pick, "dear", "acc_mean");
        Assert.Equal(("cheap", "cheap", "dear"), (effect.Low.Pick?.Model, effect.Base?.Model, effect.High.Pick?.Model));
        Assert.True(effect.Changes(effect.High));
        Assert.False(effect.Changes(effect.Low));
        Assert.False(Effect(pick, "dear", "c_in").HasEffect);
    }

    [Fact]
    public void A_twin_that_takes_over_is_an_effect_without_any_swing()
    {
        var twins = new Scenario { Models = [Cheap, Cheap with { Key = "twin" }], KMax = 1, Limits = SensitivityCases.Loose };
        var effect = Effect(SensitivityAnalyser.Analyse(twins).Overall[0], "cheap", "acc_mean");
        Assert.Equal("twin", effect.Low.Pick?.Model);
        Assert.True(effect.HasEffect);
        Assert.Equal(effect.Base!.Value with { Model = "twin" }, effect.Low.Pick);
    }

    [Fact]
    public void A_model_that_brings_a_pick_where_there_was_none_takes_over()
    {
        // One sample takes 10 s: too long for 9 s, not with four fifths of the time per token.
        var slow = new Scenario { Models = [Cheap, Dear], KMax = 1, Limits = SensitivityCases.Loose with { MaxTime = 9 } };
        var effect = Effect(SensitivityAnalyser.Analyse(slow).Overall[0], "dear", "t_in");

        Assert.Null(effect.Base);
        Assert.Equal("dear", effect.Low.Pick?.Model);
        Assert.True(effect.Changes(effect.Low));
        Assert.False(effect.Changes(effect.High));
    }

    [Fact]
    public void One_model_has_no_picks_over_all() =>
        Assert.Empty(SensitivityAnalyser.Analyse(new Scenario { Models = [Cheap], KMax = 8 }).Overall);

    private static ParameterEffect Effect(PickSensitivity pick, string model, string parameter) =>
        pick.Effects.Single(effect => effect.Model == model && effect.Parameter.Name == parameter);

    private static void AssertPick(Scenario scenario, PickMeans? actual)
    {
        var decision = Decider.Decide(scenario, [.. scenario.Models.Select(model => Trajectories.Exact(model, scenario.KMax, 4))]);
        var expected = OverallDecider.Decide(decision).Picks.Accuracy!.Point;
        Assert.Equal((expected.Model.Key, expected.K), (actual?.Model, actual?.K));
        Assert.Equal(expected.Statistics.Cost.Mean, actual?.Means.Cost);
    }
}
