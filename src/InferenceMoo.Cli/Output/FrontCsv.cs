namespace InferenceMoo.Cli;

/// <summary>Writes front.csv: one row per point of the joint front, under the names of result.json joined by an underscore.</summary>
internal static class FrontCsv
{
    private static readonly string[] Header =
    [
        "model", "parallel", "k", "cost", "time", "accuracy", "pseudo_weights_cost", "pseudo_weights_time", "pseudo_weights_accuracy",
        "contribution", "high_trade_off", "step_to_model", "step_to_parallel", "step_to_k", "step_usd_per_percent",
        "step_seconds_per_percent",
    ];

    /// <summary>Writes the header and the rows; what is null in result.json is an empty field.</summary>
    public static void Write(TextWriter writer, FrontAnalysis analysis) => CsvRows.Write(writer, Header, analysis.Points.Select(Row));

    private static string[] Row(AnalysedPoint point)
    {
        var at = point.Point.Statistics;
        return
        [
            .. Name(point.Point),
            CsvValue.Of(at.Cost.Mean),
            CsvValue.Of(at.Time.Mean),
            CsvValue.Of(at.Accuracy.Mean),
            CsvValue.Of(point.PseudoWeights.Cost),
            CsvValue.Of(point.PseudoWeights.Time),
            CsvValue.Of(point.PseudoWeights.Accuracy),
            CsvValue.OrEmpty(point.Contribution),
            CsvValue.Of(point.HighTradeOff),
            .. point.Step is { } step ? Name(step.To) : ["", "", ""],
            CsvValue.OrEmpty(point.Step?.CostPerPercent),
            CsvValue.OrEmpty(point.Step?.TimePerPercent),
        ];
    }

    private static string[] Name(OverallPoint point) => [point.Model.Key, CsvValue.Of(point.Parallel), CsvValue.Of(point.K)];
}
