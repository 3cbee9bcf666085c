using static InferenceMoo.Tests.SensitivityCases;

namespace InferenceMoo.Tests;

public sealed class SensitivityAnalyserTests
{
    private static readonly string[] Names =
    [
        "c_in", "c_out", "t_in", "t_out", "mu_Lin", "sigma_Lin", "mu_Lout", "sigma_Lout", "acc_mean", "acc_std", "parallel",
        "max_cost", "max_time", "min_accuracy", "k_max",
    ];

    [Theory]
    [InlineData(KneeMethod.Chord)]
    [InlineData(KneeMethod.Curvature)]
    [InlineData(KneeMethod.Kneedle)]
    public void The_base_picks_and_their_means_are_those_of_the_decider_on_exact_means(KneeMethod knee)
    {
        var scenario = new Scenario { Models = NineModels.All, Knee = knee };
        var expected = Decider.Decide(scenario, [.. NineModels.All.Select(model => Trajectories.Exact(model, 128, 4))]);

        var actual = SensitivityAnalyser.Analyse(scenario);

        Assert.All(expected.Models.Zip(actual.Models), pair => AssertBase(pair.First, pair.Second.Picks, knee));
    }

    [Fact]
    public void Each_side_is_decided_as_a_scenario_of_its_own_would_be()
    {
        var model = NineModels.Get("gpt5-nano");
        var pick = Pick(new Scenario { Models = [model] }, PickMethod.Accuracy);

        AssertSide(pick.Effect("t_out").High, new Scenario { Models = [model with { TimePerOutputToken = 1.2 * model.TimePerOutputToken }] });
        AssertSide(pick.Effect("mu_Lout").Low, new Scenario { Models = [model with { OutputTokens = new(0.8 * 2048, 128) }] });
        AssertSide(pick.Effect("acc_std").High, new Scenario { Models = [model with { Accuracy = new(0.91, 1.2 * 0.04) }] });
        AssertSide(pick.Effect("max_time").Low, new Scenario { Models = [model], Limits = new(0.5, 48, 0.88) });
        AssertSide(pick.Effect("k_max").Low, new Scenario { Models = [model], KMax = 102 });
        AssertSide(pick.Effect("parallel").High, new Scenario { Models = [model], Parallel = 5, KStep = 4 });
    }

    [Fact]
    public void Every_parameter_of_a_model_and_every_limit_is_moved_for_every_pick()
    {
        var analysis = SensitivityAnalyser.Analyse(new Scenario { Models = [.. NineModels.All.Take(2)] });

        Assert.Equal(["gpt5", "gpt5-mini"], analysis.Models.Select(model => model.Model.Key));
        Assert.All(analysis.Models, model =>
        {
            Assert.Equal(PickMethod.All, model.Picks.Select(pick => pick.Method));
            Assert.All(model.Picks, pick => Assert.Equal(Names.Order(), pick.Effects.Select(effect => effect.Parameter.Name).Order()));
        });
    }

    [Fact]
    public void A_cost_that_is_all_input_tokens_swings_by_the_share_that_their_price_is_moved_down_and_up()
    {
        // 8 samples of 1000 tokens at 1e-6 USD: 0.008 USD; 0.0064 and 0.0096 with the price 20 % down and up.
        var effect = Pick(Of(Certain, Loose), PickMethod.Accuracy).Effect("c_in");

        Assert.Equal((8, 8), (effect.Low.Pick?.K, effect.High.Pick?.K));
        Assert.Equal(0.0064, effect.Low.Pick!.Value.Means.Cost, 1e-17);
        Assert.Equal(0.0096, effect.High.Pick!.Value.Means.Cost, 1e-17);
        Assert.Equal(0.0032, effect.Swing(Objective.Cost), 1e-17);
        Assert.Equal((0, 0, 0), (effect.Swing(Quantity.Samples), effect.Swing(Objective.Time), effect.Swing(Objective.Accuracy)));
    }

    [Fact]
    public void A_deadline_cuts_k_by_the_share_that_it_is_moved_by()
    {
        // 10 s a sample: 5 samples in 50 s, 2 in 25 s, 7 in 75 s.
        var effect = Pick(Of(Certain, Loose with { MaxTime = 50 }), PickMethod.Accuracy, change: 0.5).Effect("max_time");

        Assert.Equal((2, 5, 7), (effect.Low.Pick?.K, effect.Base?.K, effect.High.Pick?.K));
        Assert.Equal((25, 50, 75), (effect.Low.Value, effect.Value, effect.High.Value));
        Assert.Equal(5, effect.Swing(Quantity.Samples));
    }

    [Fact]
    public void More_inferences_at_a_time_move_time_alone_and_leave_the_candidates_where_they_are()
    {
        var pick = Pick(Of(Certain with { DefaultParallel = 5 }, Loose, kMax: 12), PickMethod.Accuracy);
        var effect = pick.Effect("parallel");

        Assert.Equal((10, 10, 10), (effect.Low.Pick?.K, effect.Base?.K, effect.High.Pick?.K));
        Assert.Equal(10 * 10 / 4.0, effect.Low.Pick!.Value.Means.Time, 1e-12);
        Assert.Equal(10 * 10 / 6.0, effect.High.Pick!.Value.Means.Time, 1e-12);
        Assert.Equal(0, effect.Swing(Objective.Cost));
    }

    [Fact]
    public void A_parameter_that_no_mean_depends_on_has_no_effect()
    {
        // 16 standard deviations of the input lie between its mean and the nearest clip.
        var pick = Pick(new Scenario { Models = [NineModels.Get("gpt5")] }, PickMethod.Cube);

        Assert.False(pick.Effect("sigma_Lin").HasEffect);
        Assert.True(pick.Effect("sigma_Lin").Moves);
        Assert.True(pick.Effect("acc_std").HasEffect);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.2)]
    [InlineData(double.NaN)]
    public void A_share_that_is_not_between_0_and_1_is_refused(double change) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SensitivityAnalyser.Analyse(Of(Certain), change));

    [Fact]
    public void A_scenario_that_cannot_be_decided_is_refused_in_the_validators_words()
    {
        var failure = Assert.Throws<ArgumentException>(() => SensitivityAnalyser.Analyse(Of(Certain, kMax: 0)));
        Assert.Contains("--k-max: found 0, expected a whole number from 1 to 16384", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chance_constraint_which_means_cannot_answer_is_refused() =>
        Assert.Throws<ArgumentException>(() => SensitivityAnalyser.Analyse(Of(Certain) with { Confidence = 0.9 }));

    private static void AssertBase(ModelDecision expected, IReadOnlyList<PickSensitivity> picks, KneeMethod knee)
    {
        int?[] numbers = [expected.Picks.Accuracy, expected.Picks.Cube, expected.Picks.Utopia, expected.Picks.Knee(knee)];
        Assert.All(numbers.Zip(picks), pair => AssertMeans(expected, pair.First, pair.Second.Base));
    }

    private static void AssertSide(ParameterSide side, Scenario scenario)
    {
        var decision = Decider.Decide(scenario, [Trajectories.Exact(scenario.Models[0], scenario.KMax, scenario.ParallelOf(scenario.Models[0]))]);
        AssertMeans(decision.Models[0], decision.Models[0].Picks.Accuracy, side.Pick);
    }

    private static void AssertMeans(ModelDecision decision, int? k, PickMeans? actual)
    {
        Assert.Equal(k, actual?.K);
        if (k is not { } number)
            return;
        var expected = decision.At(number).Point;
        Assert.Equal((expected.Cost.Mean, expected.Time.Mean), (actual!.Value.Means.Cost, actual.Value.Means.Time));
        Assert.Equal(expected.Accuracy.Mean, actual.Value.Means.Accuracy, 1e-13);
    }
}
