namespace InferenceMoo.Cli;

/// <summary>The parts of a statistic under the names that every file uses.</summary>
internal static class StatisticParts
{
    /// <summary>Names and finite values, in the order of the files.</summary>
    public static (string Name, double Value)[] Of(Statistic statistic) =>
    [
        ("mean", FiniteNumber.Of(statistic.Mean)),
        ("std", FiniteNumber.Of(statistic.StandardDeviation)),
        ("se", FiniteNumber.Of(statistic.StandardError)),
        ("p2_5", FiniteNumber.Of(statistic.LowerQuantile)),
        ("p50", FiniteNumber.Of(statistic.Median)),
        ("p97_5", FiniteNumber.Of(statistic.UpperQuantile)),
    ];
}
