using static InferenceMoo.Tests.SensitivityCases;

namespace InferenceMoo.Tests;

public sealed class SensitivityClampTests
{
    [Theory]
    [InlineData("acc_mean", 0.72, 1)]
    [InlineData("acc_std", 0.016, 0.024)]
    [InlineData("min_accuracy", 0.704, 1)]
    [InlineData("mu_Lin", 800, 1200)]
    [InlineData("c_out", 0, 0)]
    [InlineData("parallel", 1, 1)]
    [InlineData("k_max", 6, 10)]
    [InlineData("max_cost", 0.4, 0.6)]
    public void A_value_is_moved_rounded_and_brought_back_to_what_is_allowed(string parameter, double low, double high)
    {
        // 1.2 x 0.9 and 1.2 x 0.88 are above 1; 0.8 and 1.2 inferences at a time round to 1, 6.4 and 9.6 samples to 6 and 10.
        var effect = Pick(Of(Certain, Limits.Published with { MaxTime = 1e9 }), PickMethod.Accuracy).Effect(parameter);

        Assert.Equal(low, effect.Low.Value, 1e-12);
        Assert.Equal(high, effect.High.Value, 1e-12);
    }

    [Fact]
    public void A_mean_length_does_not_go_below_a_token() =>
        Assert.Equal(1, Pick(Of(Certain with { InputTokens = new(1.1, 0) }), PickMethod.Cube).Effect("mu_Lin").Low.Value);

    [Fact]
    public void A_price_does_not_go_below_the_least_that_a_catalogue_may_hold() =>
        Assert.Equal(1e-15, Pick(Of(Certain with { CostPerOutputToken = 1.1e-15 }), PickMethod.Cube).Effect("c_out").Low.Value);

    [Fact]
    public void A_limit_of_any_size_can_be_moved()
    {
        var scenario = Of(Certain, new Limits(double.MaxValue, double.Epsilon, 0));
        var pick = Pick(scenario, PickMethod.Accuracy, change: 0.9);

        Assert.Equal(double.MaxValue, pick.Effect("max_cost").High.Value);
        Assert.Equal(double.Epsilon, pick.Effect("max_time").Low.Value);
    }

    [Fact]
    public void The_largest_k_there_is_stays_where_it_is()
    {
        var scenario = Of(Certain with { DefaultParallel = 4096 }, Loose, Scenario.LargestKMax);
        Assert.Equal((13_107, 16_384), Sides(Pick(scenario, PickMethod.Accuracy).Effect("k_max")));
    }

    [Fact]
    public void A_parameter_that_cannot_move_has_no_effect()
    {
        var pick = Pick(Of(Certain), PickMethod.Cube);

        Assert.False(pick.Effect("c_out").Moves);
        Assert.False(pick.Effect("parallel").Moves);
        Assert.False(pick.Effect("parallel").HasEffect);
        Assert.True(pick.Effect("c_in").Moves);
    }

    private static (double Low, double High) Sides(ParameterEffect effect) => (effect.Low.Value, effect.High.Value);
}
