using static InferenceMoo.Tests.SensitivityCases;

namespace InferenceMoo.Tests;

public sealed class SensitivitySwingTests
{
    private static readonly IReadOnlyList<Quantity> Outputs = Quantity.All;

    [Fact]
    public void A_pick_that_vanishes_on_one_side_is_null_there_and_the_largest_swing_of_all()
    {
        // A floor of 1 is beyond reach, and so is one of 0.88 for accuracies of 0.72 with a spread of 0.02.
        var pick = Pick(Of(Certain), PickMethod.Accuracy);
        var effect = pick.Effect("min_accuracy");

        Assert.NotNull(effect.Low.Pick);
        Assert.Null(effect.High.Pick);
        Assert.All(Outputs, output => Assert.Equal(double.PositiveInfinity, effect.Swing(output)));
        Assert.All(Outputs, output => Assert.Equal(
            ["acc_mean", "min_accuracy"], pick.BySwing(output).Take(2).Select(first => first.Parameter.Name)));
    }

    [Fact]
    public void A_pick_that_appears_on_one_side_alone_is_the_largest_swing_too()
    {
        // One sample takes 10 s: too long for 9 s, not for 10.8 s.
        var pick = Pick(Of(Certain, Loose with { MaxTime = 9 }), PickMethod.Accuracy);

        Assert.Null(pick.Base);
        Assert.Equal(1, pick.Effect("max_time").High.Pick?.K);
        Assert.Equal(["t_in", "mu_Lin", "max_time"], pick.Effects.Where(effect => effect.HasEffect).Select(effect => effect.Parameter.Name));
        Assert.Equal(0, pick.Effect("max_cost").Swing(Objective.Cost));
    }

    [Fact]
    public void A_largest_k_below_the_step_leaves_no_candidate_and_no_pick() =>
        Assert.Null(Pick(Of(Certain with { DefaultParallel = 8 }, Loose), PickMethod.Cube).Effect("k_max").Low.Pick);

    [Fact]
    public void The_reason_why_nothing_is_feasible_comes_along()
    {
        var model = Assert.Single(SensitivityAnalyser.Analyse(Of(Certain, Loose with { MaxTime = 9 })).Models);
        Assert.Equal(new Shortfall(0, 1, new(0, 1, 0)), model.Shortfall);
    }

    [Fact]
    public void Swings_are_ranges_that_the_base_belongs_to()
    {
        var effect = Effect(low: 0.5, middle: 0.3, high: 0.4);
        Assert.Equal(0.2, effect.Swing(Objective.Cost), 1e-15);
    }

    [Fact]
    public void Differences_in_the_digits_that_quadrature_leaves_open_are_none()
    {
        Assert.False(Effect(1, 1, 1 + 1e-10).HasEffect);
        Assert.True(Effect(1, 1, 1 + 1e-8).HasEffect);
    }

    [Fact]
    public void Rows_come_by_the_swing_of_cost_then_time_then_accuracy()
    {
        var effects = Pick(new Scenario { Models = [NineModels.Get("gpt5")] }, PickMethod.Accuracy).Effects;

        var swings = effects.Select(effect => (
            effect.Swing(Objective.Cost), effect.Swing(Objective.Time), effect.Swing(Objective.Accuracy)));
        Assert.Equal(swings.OrderDescending(), swings);
        Assert.True(effects[0].Swing(Objective.Cost) > 0);
    }

    [Fact]
    public void Rows_of_equal_swings_stay_in_the_order_of_the_catalogue()
    {
        var effects = Pick(Of(Certain, Loose), PickMethod.Accuracy).Effects;

        var idle = effects.Where(effect => !effect.HasEffect).Select(effect => effect.Parameter.Name);
        Assert.Equal(["c_out", "t_out", "sigma_Lin", "mu_Lout", "sigma_Lout", "parallel", "max_cost", "max_time", "min_accuracy"], idle);
    }

    [Fact]
    public void Rows_can_be_had_by_the_swing_of_each_output()
    {
        var pick = Pick(new Scenario { Models = [NineModels.Get("gpt5")] }, PickMethod.Accuracy);

        Assert.All(Outputs, output =>
        {
            var swings = pick.BySwing(output).Select(effect => effect.Swing(output));
            Assert.Equal(swings.OrderDescending(), swings);
            Assert.Equal(pick.Effects.Count, swings.Count());
        });
        Assert.Equal("acc_mean", pick.BySwing(Objective.Accuracy)[0].Parameter.Name);
    }

    private static ParameterEffect Effect(double low, double middle, double high) => new(
        SensitivityParameter.All[0], "gpt5", 1, At(middle), new ParameterSide(0.8, At(low)), new ParameterSide(1.2, At(high)));

    private static PickMeans At(double cost) => new("gpt5", 1, new(cost, 1, 1));
}
