namespace InferenceMoo.Engine.Tests;

public sealed class ExactAnswersTests
{
    private static readonly Model Clipped = SeedModels.Gpt5 with
    {
        Key = "clipped",
        InputTokens = new(20, 30),
        OutputTokens = new(300, 400),
        Accuracy = new(0.97, 0.3),
    };

    private static readonly Model Constant = SeedModels.Gpt5 with
    {
        Key = "constant",
        InputTokens = new(1000, 0),
        OutputTokens = new(500, 0),
        Accuracy = new(0.9, 0),
    };

    public static TheoryData<string> Keys => ["gpt5", "clipped"];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_mean_of_every_k_lies_within_five_standard_errors_of_the_exact_one(string key)
    {
        var model = key == "gpt5" ? SeedModels.Gpt5 : Clipped;
        var trajectory = Simulate(model, 100_000);
        var exact = new ExactModel(model, model.DefaultParallel);
        Assert.All(trajectory.Points, point =>
        {
            var truth = exact.At(point.K);
            AssertNear(truth.CostMean, point.Cost.Mean, 5 * point.Cost.StandardError);
            AssertNear(truth.TimeMean, point.Time.Mean, 5 * point.Time.StandardError);
            AssertNear(truth.AccuracyMean, point.Accuracy.Mean, 5 * truth.AccuracyStandardDeviation / Math.Sqrt(100_000) + 1e-12);
        });
    }

    [Fact]
    public void Standard_deviations_and_quantiles_tend_to_the_exact_ones()
    {
        var trajectory = Simulate(SeedModels.Gpt5, 100_000);
        var exact = new ExactModel(SeedModels.Gpt5, 4);
        Assert.All(trajectory.Points, point =>
        {
            var truth = exact.At(point.K);
            AssertNear(truth.CostStandardDeviation, point.Cost.StandardDeviation, 0.015 * truth.CostStandardDeviation);
            AssertNear(truth.TimeStandardDeviation, point.Time.StandardDeviation, 0.015 * truth.TimeStandardDeviation);
            AssertNear(truth.AccuracyStandardDeviation, point.Accuracy.StandardDeviation, 0.015 * truth.AccuracyStandardDeviation);
            AssertNear(exact.Accuracy.Quantile(point.K, 0.025), point.Accuracy.LowerQuantile, 0.05 * truth.AccuracyStandardDeviation);
            AssertNear(exact.Accuracy.Quantile(point.K, 0.5), point.Accuracy.Median, 0.05 * truth.AccuracyStandardDeviation);
            AssertNear(exact.Accuracy.Quantile(point.K, 0.975), point.Accuracy.UpperQuantile, 0.05 * truth.AccuracyStandardDeviation);
            AssertNear(truth.CostMean - 1.959964 * truth.CostStandardDeviation, point.Cost.LowerQuantile, 0.05 * truth.CostStandardDeviation);
            AssertNear(truth.TimeMean + 1.959964 * truth.TimeStandardDeviation, point.Time.UpperQuantile, 0.05 * truth.TimeStandardDeviation);
        });
    }

    [Fact]
    public void Constant_lengths_give_exact_costs_and_no_spread()
    {
        var point = Simulate(Constant, 100).Points[39];
        Assert.Equal(40 * (1000 * Constant.CostPerInputToken + 500 * Constant.CostPerOutputToken), point.Cost.Mean, 1e-12);
        Assert.Equal(0, point.Cost.StandardDeviation);
        Assert.Equal(point.Cost.Mean, point.Cost.UpperQuantile);
        Assert.Equal(0.9, point.Accuracy.Mean, 1e-12);
        Assert.Equal(0, point.Accuracy.StandardDeviation);
    }

    [Theory]
    [InlineData(0.907, 1)]
    [InlineData(0.1, 0.9)]
    public void Draws_that_are_all_1_have_the_mean_1_and_no_spread(double mean, double sigma)
    {
        var points = Simulate(SeedModels.Gpt5 with { Accuracy = new(mean, sigma) }, 1000).Points;
        var certain = points.Where(point => point.Accuracy.LowerQuantile == 1);

        Assert.All(certain.Where(point => point.K > 60), point => Assert.Equal(new Statistic(1, 0, 0, 1, 1, 1), point.Accuracy));
        Assert.Contains(certain, point => point.K > 60);
    }

    [Fact]
    public void One_trial_has_costs_and_times_without_a_spread() => Assert.All(
        Simulate(SeedModels.Gpt5, 1).Points.Concat(Simulate(Clipped, 1).Points),
        point => Assert.Equal((0, 0), (point.Cost.StandardDeviation, point.Time.StandardDeviation)));

    [Fact]
    public void Accuracy_never_falls_and_cost_and_time_rise_with_k()
    {
        var points = Simulate(Clipped, 2_000).Points;
        Assert.All(points.Zip(points.Skip(1)), pair =>
        {
            Assert.True(pair.Second.Accuracy.Mean >= pair.First.Accuracy.Mean - 1e-12);
            Assert.True(pair.Second.Cost.Mean > pair.First.Cost.Mean);
            Assert.True(pair.Second.Time.Mean > pair.First.Time.Mean);
        });
    }

    private static Trajectory Simulate(Model model, long trials) =>
        Simulator.Run(new Scenario { Models = [model], Trials = trials, KMax = 64 }, new SimulationOptions { Device = "cpu" }).Trajectories[0];

    private static void AssertNear(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"{actual} is not within {tolerance} of {expected}");
}
