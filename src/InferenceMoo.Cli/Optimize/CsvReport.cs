namespace InferenceMoo.Cli;

/// <summary>Writes points.csv: one row per model and k, under the names of result.json joined by an underscore.</summary>
internal static class CsvReport
{
    private static readonly string[] Quantities = [.. Objective.All.Select(objective => objective.Key)];

    /// <summary>Writes the header and the rows; the numbers read back to the same bits, and what is null in result.json is empty.</summary>
    public static void Write(TextWriter writer, Decision decision) => CsvRows.Write(writer, Header(), Rows(decision));

    private static string[] Header()
    {
        var parts = StatisticParts.Of(default);
        return
        [
            "model", "k", "candidate", "feasible", "feasible_probability", "pareto", "cube_volume", "utopia_distance",
            .. Quantities.SelectMany(quantity => parts.Select(part => $"{quantity}_{part.Name}")),
        ];
    }

    private static IEnumerable<string[]> Rows(Decision decision) =>
        decision.Models.SelectMany(model => model.Points.Select(point => Row(model.Model.Key, point)));

    private static string[] Row(string key, DecisionPoint point) =>
    [
        key,
        CsvValue.Of(point.K),
        CsvValue.Of(point.Candidate),
        CsvValue.Of(point.Feasible),
        CsvValue.OrEmpty(point.FeasibleProbability),
        CsvValue.Of(point.Pareto),
        CsvValue.OrEmpty(point.Feasible ? point.CubeVolume : null),
        CsvValue.Of(point.UtopiaDistance),
        .. Objective.All.SelectMany(objective => Values(point.Point.Statistics[objective])),
    ];

    private static IEnumerable<string> Values(Statistic statistic) => StatisticParts.Of(statistic).Select(part => CsvValue.Of(part.Value));
}

/// <summary>Writes front.csv: one row per point of the joint front, under the names of result.json joined by an underscore.</summary>
internal static class FrontCsv
{
    private static readonly string[] Header =
    [
        "model", "parallel", "k",
        .. Objective.All.Select(objective => objective.Key),
        .. Objective.All.Select(objective => $"pseudo_weights_{objective.Key}"),
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
            .. Values(at.Means),
            .. Values(point.PseudoWeights),
            CsvValue.OrEmpty(point.Contribution),
            CsvValue.Of(point.HighTradeOff),
            .. point.Step is { } step ? Name(step.To) : ["", "", ""],
            CsvValue.OrEmpty(point.Step?.CostPerPercent),
            CsvValue.OrEmpty(point.Step?.TimePerPercent),
        ];
    }

    private static IEnumerable<string> Values(PerObjective<double> values) => values.ToArray().Select(CsvValue.Of);

    private static string[] Name(OverallPoint point) => [point.Model.Key, CsvValue.Of(point.Parallel), CsvValue.Of(point.K)];
}

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
