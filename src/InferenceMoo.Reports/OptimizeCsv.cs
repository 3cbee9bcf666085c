namespace InferenceMoo.Reports;

/// <summary>Writes points.csv: one row per model and k, under the names of result.json joined by an underscore.</summary>
public static class OptimizeCsv
{
    /// <summary>
    /// Writes the header and the rows in UTF-8; the numbers read back to the same bits, and what is null in result.json is empty. The
    /// stream stays open.
    /// </summary>
    public static void Write(Stream stream, OptimizeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        CsvRows.Write(stream, Header(), answer.Decision.Models.SelectMany(model => model.Points.Select(point => Row(model.Model.Key, point))));
    }

    private static string[] Header()
    {
        var parts = StatisticParts.Of(default);
        return
        [
            "model", "k", "candidate", "feasible", "feasible_probability", "pareto", "cube_volume", "utopia_distance",
            .. Objective.All.SelectMany(objective => parts.Select(part => $"{objective.Key}_{part.Name}")),
        ];
    }

    private static string[] Row(string key, DecisionPoint point) =>
    [
        key,
        CsvRows.Text(point.K),
        CsvRows.Text(point.Candidate),
        CsvRows.Text(point.Feasible),
        CsvRows.Text(point.FeasibleProbability),
        CsvRows.Text(point.Pareto),
        CsvRows.Text(point.Feasible ? point.CubeVolume : null),
        CsvRows.Text(point.UtopiaDistance),
        .. Objective.All.SelectMany(objective => StatisticParts.Of(point.Point.Statistics[objective]).Select(part => CsvRows.Text(part.Value))),
    ];
}

/// <summary>Writes front.csv: one row per point of the joint front, under the names of result.json joined by an underscore.</summary>
public static class FrontCsv
{
    private static readonly string[] Header =
    [
        "model", "parallel", "k",
        .. Objective.All.Select(objective => objective.Key),
        .. Objective.All.Select(objective => $"pseudo_weights_{objective.Key}"),
        "contribution", "high_trade_off", "step_to_model", "step_to_parallel", "step_to_k", "step_usd_per_percent",
        "step_seconds_per_percent",
    ];

    /// <summary>Writes the header and the rows in UTF-8; what is null in result.json is an empty field. The stream stays open.</summary>
    public static void Write(Stream stream, FrontAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        CsvRows.Write(stream, Header, analysis.Points.Select(Row));
    }

    private static string[] Row(AnalysedPoint point) =>
    [
        .. Name(point.Point),
        .. CsvRows.Texts(point.Point.Statistics.Means),
        .. CsvRows.Texts(point.PseudoWeights),
        CsvRows.Text(point.Contribution),
        CsvRows.Text(point.HighTradeOff),
        .. point.Step is { } step ? Name(step.To) : ["", "", ""],
        CsvRows.Text(point.Step?.CostPerPercent),
        CsvRows.Text(point.Step?.TimePerPercent),
    ];

    private static string[] Name(OverallPoint point) => [point.Model.Key, CsvRows.Text(point.Parallel), CsvRows.Text(point.K)];
}
