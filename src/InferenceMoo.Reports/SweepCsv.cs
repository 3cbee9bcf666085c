namespace InferenceMoo.Reports;

/// <summary>Writes sweep.csv: one row per combination, or per combination and model.</summary>
public static class SweepCsv
{
    private static readonly string[] PickParts = ["model", "parallel", "k", .. Objective.All.Select(objective => objective.Key), "feasible_probability"];

    /// <summary>
    /// Writes the header and the rows in UTF-8, one by one; the numbers read back to the same bits. Empty is a value that is left to each
    /// model, and all of a pick that there is not. The stream stays open.
    /// </summary>
    public static void Write(Stream stream, SweepAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        CsvRows.Write(stream, Header(answer.IsGrouped), answer.Rows.Select(row => Row(answer.Sweep, row)));
    }

    private static string[] Header(bool isGrouped) =>
    [
        .. SweepField.All.Select(field => field.Key),
        .. isGrouped ? ["model"] : Array.Empty<string>(),
        "feasible_count",
        "front_count",
        .. PickMethod.All.SelectMany(method => PickParts.Select(part => $"{method.Name}_{part}")),
    ];

    private static string[] Row(Sweep sweep, SweepRow row) =>
    [
        .. SweepField.All.Select(field => CsvRows.Text(sweep.ValueOf(field.Axis, row))),
        .. row.Model is { } model ? [model.Key] : Array.Empty<string>(),
        CsvRows.Text(row.FeasibleCount),
        CsvRows.Text(row.FrontCount),
        .. PickMethod.All.SelectMany(method => Cells(row.Pick(method))),
    ];

    private static IEnumerable<string> Cells(SweepPick? pick) => pick is null ? PickParts.Select(_ => "") :
    [
        pick.Model.Key,
        CsvRows.Text(pick.Parallel),
        CsvRows.Text(pick.K),
        .. CsvRows.Texts(pick.Means),
        CsvRows.Text(pick.FeasibleProbability),
    ];
}
