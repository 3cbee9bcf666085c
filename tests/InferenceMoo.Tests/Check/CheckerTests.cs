namespace InferenceMoo.Tests;

public sealed class CheckerTests
{
    private static readonly Model Gpt5 = NineModels.Get("gpt5");

    private static readonly Model Constant = Gpt5 with { InputTokens = new(1000, 0), OutputTokens = new(500, 0), Accuracy = new(0.9, 0) };

    public static TheoryData<string> Keys => NineModels.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Exact_statistics_deviate_by_nothing(string key)
    {
        var check = Checker.Check([ExactStatistics.Of(NineModels.Get(key), 128)]).Models[0];

        Assert.Equal((key, 0, 128 * 15, true), (check.Key, check.LargestDeviation, check.Comparisons, check.Passed));
    }

    [Theory]
    [InlineData(20, 30, 2048, 128)]
    [InlineData(1024, 64, 100, 50)]
    [InlineData(1024, 64, 15000, 128)]
    public void Quantiles_of_cost_and_time_are_left_out_where_a_clip_is_in_reach(double meanIn, double sigmaIn, double meanOut, double sigmaOut)
    {
        var model = Gpt5 with { InputTokens = new(meanIn, sigmaIn), OutputTokens = new(meanOut, sigmaOut) };

        Assert.Equal(32 * 9, Checker.Check([ExactStatistics.Of(model)]).Models[0].Comparisons);
    }

    [Fact]
    public void A_clipped_cost_is_held_to_its_own_spread()
    {
        var clipped = Gpt5 with { InputTokens = new(20, 30), OutputTokens = new(300, 400) };
        var exact = new ExactModel(clipped, 4).CostAt(1);
        var error = Math.Sqrt((exact.Kurtosis - 1) / (4 * ExactStatistics.Trials));

        Assert.True(Spoilt(clipped, 1, cost => cost with { StandardDeviation = cost.StandardDeviation * (1 + 4 * error) }).Passed);
        Assert.Equal(
            (1, "cost std", false),
            Told(Spoilt(clipped, 1, cost => cost with { StandardDeviation = cost.StandardDeviation * (1 + 8 * error) })));
    }

    [Theory]
    [InlineData(0.97, 0.3, 3)]
    [InlineData(0, 0.3, 1)]
    [InlineData(0.5, 1, 2)]
    public void Any_probability_that_a_clip_gathers_is_right_there(double mu, double sigma, int k)
    {
        var model = Gpt5 with { Accuracy = new(mu, sigma) };

        Assert.True(Checker.Check([ExactStatistics.Of(model, k)]).Passed);
    }

    [Fact]
    public void A_quantile_short_of_the_clip_that_gathers_it_fails()
    {
        // Five of six trials have a draw that is clipped to 1.
        var trajectory = ExactStatistics.Of(Gpt5 with { Accuracy = new(0.99, 0.1) }, 3);

        var check = Checker.Check([trajectory.With(3, point => point with { Accuracy = point.Accuracy with { Median = 0.999 } })]).Models[0];

        Assert.Equal((3, "accuracy p50", false), Told(check));
    }

    [Fact]
    public void Values_too_rare_for_a_trial_to_have_them_may_be_missing()
    {
        // One trial in a hundred million is below 1.
        var trajectory = ExactStatistics.Of(NineModels.Get("nvidia-nemotron-nano-9b-v2"), 176);
        var one = new Statistic(1, 0, 0, 1, 1, 1);

        Assert.True(Checker.Check([trajectory.With(176, point => point with { Accuracy = one })]).Passed);
    }

    [Fact]
    public void One_trial_with_a_rare_value_is_chance_and_a_thousand_are_not()
    {
        var trajectory = ExactStatistics.Of(NineModels.Get("nvidia-nemotron-nano-9b-v2"), 176);

        Check With(int trials)
        {
            const double Off = 0.01;
            var share = trials / (double)ExactStatistics.Trials;
            var found = new Statistic(1 - share * Off, Math.Sqrt(share) * Off, 0, 1, 1, 1);
            return Checker.Check([trajectory.With(176, point => point with { Accuracy = found })]);
        }

        Assert.True(With(1).Passed);
        Assert.False(With(1000).Passed);
    }

    [Fact]
    public void A_constant_is_met_or_missed()
    {
        Assert.Equal(0, Checker.Check([ExactStatistics.Of(Constant)]).Worst.LargestDeviation);
        Assert.Equal((5, "cost mean", false), Told(Spoilt(Constant, 5, cost => cost with { Mean = cost.Mean * (1 + 1e-8) })));
        Assert.Equal((5, "cost p50", false), Told(Spoilt(Constant, 5, cost => cost with { Median = cost.Median * (1 - 1e-8) })));
        Assert.Equal((5, "cost std", false), Told(Spoilt(Constant, 5, cost => cost with { StandardDeviation = 1e-3 * cost.Mean })));
        Assert.True(Spoilt(Constant, 5, cost => cost with { Mean = cost.Mean * (1 + 1e-12) }).Passed);
    }

    [Fact]
    public void A_cost_of_nothing_is_nothing()
    {
        var free = Gpt5 with { CostPerInputToken = 0, CostPerOutputToken = 0 };

        Assert.True(Checker.Check([ExactStatistics.Of(free)]).Passed);
        Assert.Equal((2, "cost mean", false), Told(Spoilt(free, 2, cost => cost with { Mean = 1e-300 })));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_infinitely_far_off(double value) => Assert.All(
        new Func<Statistic, Statistic>[]
        {
            statistic => statistic with { Mean = value },
            statistic => statistic with { StandardDeviation = value },
            statistic => statistic with { Median = value },
        },
        spoil => Assert.False(Spoilt(Gpt5, 3, spoil).Passed));

    [Fact]
    public void The_worst_of_several_models_is_told()
    {
        var good = ExactStatistics.Of(NineModels.Get("qwen3-max"));
        var bad = ExactStatistics.Of(Gpt5).With(9, point => point with { Time = point.Time with { Mean = point.Time.Mean * 1.01 } });

        var check = Checker.Check([good, bad]);

        Assert.Equal((false, "gpt5"), (check.Passed, check.Worst.Key));
        Assert.Equal([true, false], check.Models.Select(model => model.Passed));
    }

    [Fact]
    public void Nothing_to_compare_and_too_few_trials_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Checker.Check([]));
        Assert.Throws<ArgumentException>(() => Checker.Check([ExactStatistics.Of(Gpt5, 0)]));
        Assert.Throws<ArgumentException>(() => Checker.Check([ExactStatistics.Of(Gpt5) with { Trials = Checker.FewestTrials - 1 }]));
    }

    private static ModelCheck Spoilt(Model model, int k, Func<Statistic, Statistic> spoil) =>
        Checker.Check([ExactStatistics.Of(model).With(k, point => point with { Cost = spoil(point.Cost) })]).Models[0];

    private static (int K, string Statistic, bool Passed) Told(ModelCheck check) => (check.K, check.Statistic, check.Passed);
}
