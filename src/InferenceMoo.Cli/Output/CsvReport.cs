namespace InferenceMoo.Cli;

/// <summary>Writes points.csv: one row per model and k, under the names of result.json joined by an underscore.</summary>
internal static class CsvReport
{
    private static readonly string[] Quantities = ["cost", "time", "accuracy"];

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
        CsvValue.Of(point.Point.FeasibleProbability),
        CsvValue.Of(point.Pareto),
        CsvValue.OrEmpty(point.Feasible ? point.CubeVolume : null),
        CsvValue.Of(point.UtopiaDistance),
        .. Values(point.Point.Cost),
        .. Values(point.Point.Time),
        .. Values(point.Point.Accuracy),
    ];

    private static IEnumerable<string> Values(Statistic statistic) => StatisticParts.Of(statistic).Select(part => CsvValue.Of(part.Value));
}
