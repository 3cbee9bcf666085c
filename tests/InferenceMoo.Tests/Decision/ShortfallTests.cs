namespace InferenceMoo.Tests;

public sealed class ShortfallTests
{
    [Fact]
    public void It_is_told_at_the_candidate_whose_largest_relative_violation_is_smallest()
    {
        // Largest relative violations: accuracy 0.5, accuracy 0.25, time 0.3.
        var shortfall = Of(new Limits(10, 10, 0.8), (5, 11, 0.4), (8, 12, 0.6), (12, 13, 0.9));
        Assert.NotNull(shortfall);
        Assert.Equal((2, 0.0, 2.0), (shortfall.K, shortfall.Excess.Cost, shortfall.Excess.Time));
        Assert.Equal(0.2, shortfall.Excess.Accuracy, 1e-15);
    }

    [Fact]
    public void Each_limit_weighs_relative_to_itself()
    {
        // 9 USD over 10 is worse than 20 s over 100.
        Assert.Equal(new Shortfall(1, 2, new(0, 20, 0)), Of(new Limits(10, 100, 0), (19, 0, 0), (0, 120, 0)));

        // Accuracy 0.25 under a floor of 0.5 is worse than 1.375 USD for 1.
        Assert.Equal(new Shortfall(1, 2, new(0.375, 0, 0)), Of(new Limits(1, 1, 0.5), (0, 0, 0.25), (1.375, 0, 0.5)));
    }

    [Fact]
    public void The_smallest_k_of_equals_tells_it() =>
        Assert.Equal(new Shortfall(0, 1, new(1, 0, 0)), Of(new Limits(1, 1, 0), (2, 0, 0.5), (0, 2, 0.6)));

    [Fact]
    public void A_published_model_under_a_tiny_budget_says_what_is_missing()
    {
        var model = NineModels.Get("gpt5");
        var scenario = new Scenario { Models = [model], Limits = Limits.Published with { MaxCost = 0.05 } };
        var decision = Decider.Decide(scenario, [Trajectories.Exact(model, 128, 4)]).Models[0];
        Assert.Equal(0, decision.FeasibleCount);
        Assert.Equal(4, decision.Shortfall?.K);
        Assert.Equal(0.08704 - 0.05, decision.Shortfall!.Excess.Cost, 1e-12);
        Assert.Equal((0.0, 0.0), (decision.Shortfall.Excess.Time, decision.Shortfall.Excess.Accuracy));
    }

    private static Shortfall? Of(Limits limits, params (double Cost, double Time, double Accuracy)[] means)
    {
        var trajectory = Trajectories.OfMeans(means);
        var scenario = new Scenario { Models = [trajectory.Model], Limits = limits, KMax = means.Length, KStep = 1 };
        return Decider.Decide(scenario, [trajectory]).Models[0].Shortfall;
    }
}
