namespace InferenceMoo.Tests;

public sealed class ExactModelTests
{
    /// <summary>The oracle is printed with twelve decimals.</summary>
    private const double Printed = 1e-12;

    /// <summary>
    /// The oracle's variance of accuracy is a difference of numbers near 1. Quadrature with 25 digits sides with us where
    /// the two differ, as <see cref="ExactBestAccuracyTests"/> holds.
    /// </summary>
    private const double OracleVariance = 5e-14;

    public static TheoryData<string> Keys => NineModels.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_number_of_the_oracle_is_met(string key)
    {
        var exact = new ExactModel(NineModels.Get(key), parallel: 4);
        var points = Oracle.Instance.Models[key].Points;
        Assert.Equal(7, points.Count);
        Assert.All(points, expected => AssertMeets(expected, exact));
    }

    [Fact]
    public void Parallelism_divides_time_and_leaves_cost_and_accuracy_alone()
    {
        var alone = new ExactModel(NineModels.Get("gpt5"), parallel: 1).At(5);
        var eight = new ExactModel(NineModels.Get("gpt5"), parallel: 8).At(5);
        Assert.Equal(alone.TimeMean / 8, eight.TimeMean, 1e-12);
        Assert.Equal(alone.TimeStandardDeviation / 8, eight.TimeStandardDeviation, 1e-12);
        Assert.Equal(alone with { TimeMean = 0, TimeStandardDeviation = 0 }, eight with { TimeMean = 0, TimeStandardDeviation = 0 });
    }

    [Fact]
    public void Deterministic_lengths_have_no_spread()
    {
        var model = NineModels.Get("gpt5") with { InputTokens = new(1000, 0), OutputTokens = new(2000, 0), Accuracy = new(0.9, 0) };
        var point = new ExactModel(model, parallel: 4).At(8);
        Assert.Equal(8 * (1000 * 1.25e-6 + 2000 * 1e-5), point.CostMean, 1e-15);
        Assert.Equal(8 * (1000 * 0.0005 + 2000 * 0.005) / 4, point.TimeMean, 1e-12);
        Assert.Equal(0.9, point.AccuracyMean);
        Assert.Equal(0, point.CostStandardDeviation + point.TimeStandardDeviation + point.AccuracyStandardDeviation);
    }

    [Fact]
    public void The_covariance_of_the_lengths_enters_the_spread_of_the_cost()
    {
        var model = NineModels.Get("gpt5") with
        {
            CostPerInputToken = 1,
            CostPerOutputToken = 1,
            InputTokens = new(100, 10),
            OutputTokens = new(100_000, 50),
        };

        // The output length is always clipped to 16 Lin, so that the cost is 17 Lin.
        Assert.Equal(170, new ExactModel(model, parallel: 1).At(1).CostStandardDeviation, 1e-8);
    }

    [Fact]
    public void Impossible_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExactModel(NineModels.Get("gpt5"), parallel: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExactModel(NineModels.Get("gpt5"), parallel: 1).At(0));
    }

    private static void AssertMeets(OraclePoint expected, ExactModel exact)
    {
        var point = exact.At(expected.K);
        Assert.Equal(expected.Cost, point.CostMean, Printed);
        Assert.Equal(expected.CostStd, point.CostStandardDeviation, Printed);
        Assert.Equal(expected.Time, point.TimeMean, Printed * 1000);
        Assert.Equal(expected.TimeStd, point.TimeStandardDeviation, Printed);
        Assert.Equal(expected.Acc, point.AccuracyMean, Printed);
        Assert.Equal(Math.Pow(expected.AccStd, 2), Math.Pow(point.AccuracyStandardDeviation, 2), OracleVariance);
        Assert.Equal(expected.LowerQuantile, exact.Accuracy.Quantile(expected.K, 0.025), Printed);
        Assert.Equal(expected.UpperQuantile, exact.Accuracy.Quantile(expected.K, 0.975), Printed);
    }
}
