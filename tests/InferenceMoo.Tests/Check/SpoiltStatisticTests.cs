namespace InferenceMoo.Tests;

/// <summary>One statistic of one k, moved by so many of its standard errors.</summary>
public sealed class SpoiltStatisticTests
{
    private const int K = 17;

    private static readonly Model Model = NineModels.Get("gpt5");
    private static readonly ExactModel Exact = new(Model, 4);

    public static TheoryData<string> Names => [.. Spoilers.Keys];

    private static Dictionary<string, Func<TrajectoryPoint, double, TrajectoryPoint>> Spoilers { get; } = new()
    {
        ["cost mean"] = (point, errors) => point with { Cost = Mean(point.Cost, errors) },
        ["cost std"] = (point, errors) => point with { Cost = Spread(point.Cost, errors, 3) },
        ["cost p2_5"] = (point, errors) => point with { Cost = point.Cost with { LowerQuantile = Normal(point.Cost, 0.025, errors) } },
        ["cost p50"] = (point, errors) => point with { Cost = point.Cost with { Median = Normal(point.Cost, 0.5, errors) } },
        ["cost p97_5"] = (point, errors) => point with { Cost = point.Cost with { UpperQuantile = Normal(point.Cost, 0.975, errors) } },
        ["time mean"] = (point, errors) => point with { Time = Mean(point.Time, errors) },
        ["time std"] = (point, errors) => point with { Time = Spread(point.Time, errors, 3) },
        ["time p2_5"] = (point, errors) => point with { Time = point.Time with { LowerQuantile = Normal(point.Time, 0.025, errors) } },
        ["time p50"] = (point, errors) => point with { Time = point.Time with { Median = Normal(point.Time, 0.5, errors) } },
        ["time p97_5"] = (point, errors) => point with { Time = point.Time with { UpperQuantile = Normal(point.Time, 0.975, errors) } },
        ["accuracy mean"] = (point, errors) => point with { Accuracy = Mean(point.Accuracy, errors) },
        ["accuracy std"] = (point, errors) => point with { Accuracy = Spread(point.Accuracy, errors, Exact.Accuracy.At(K).Kurtosis) },
        ["accuracy p2_5"] = (point, errors) => point with { Accuracy = point.Accuracy with { LowerQuantile = Best(0.025, errors) } },
        ["accuracy p50"] = (point, errors) => point with { Accuracy = point.Accuracy with { Median = Best(0.5, errors) } },
        ["accuracy p97_5"] = (point, errors) => point with { Accuracy = point.Accuracy with { UpperQuantile = Best(0.975, errors) } },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Six_standard_errors_fail_and_are_named(string name) => Assert.All(new[] { 6.0, -6.0 }, errors =>
    {
        var check = Check(name, errors);

        Assert.False(check.Passed);
        Assert.Equal((name, K), (check.Statistic, check.K));
        Assert.InRange(check.LargestDeviation, 5.4, 6.1);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_standard_errors_are_chance(string name) => Assert.All(new[] { 4.0, -4.0 }, errors =>
    {
        var check = Check(name, errors);

        Assert.True(check.Passed);
        Assert.Equal((name, K), (check.Statistic, check.K));
    });

    private static ModelCheck Check(string name, double errors) =>
        Checker.Check([ExactStatistics.Of(Model).With(K, point => Spoilers[name](point, errors))]).Models[0];

    private static Statistic Mean(Statistic statistic, double errors) =>
        statistic with { Mean = statistic.Mean + errors * statistic.StandardError };

    private static Statistic Spread(Statistic statistic, double errors, double kurtosis) => statistic with
    {
        StandardDeviation = statistic.StandardDeviation * (1 + errors * Math.Sqrt((kurtosis - 1) / (4 * ExactStatistics.Trials))),
    };

    private static double Normal(Statistic statistic, double probability, double errors) =>
        statistic.Mean + statistic.StandardDeviation * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Moved(probability, errors));

    private static double Best(double probability, double errors) => Exact.Accuracy.Quantile(K, Moved(probability, errors));

    private static double Moved(double probability, double errors) =>
        probability + errors * Math.Sqrt(probability * (1 - probability) / ExactStatistics.Trials);
}
