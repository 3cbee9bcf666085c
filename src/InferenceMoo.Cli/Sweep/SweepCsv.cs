namespace InferenceMoo.Cli;

/// <summary>Writes sweep.csv: one row per combination, or per combination and model.</summary>
internal static class SweepCsv
{
    private static readonly string[] PickParts = ["model", "parallel", "k", .. Objective.All.Select(objective => objective.Key), "feasible_probability"];

    /// <summary>
    /// Writes the header and <paramref name="rows"/> one by one; the numbers read back to the same bits. Empty is a value that is
    /// left to each model, and all of a pick that there is not. The first of the rows is enumerated twice.
    /// </summary>
    public static void Write(TextWriter writer, Sweep sweep, IEnumerable<SweepRow> rows)
    {
        var isGrouped = SweepFields.AreGrouped(rows);
        CsvRows.Write(writer, Header(isGrouped), rows.Select(row => Row(sweep, row)));
    }

    private static string[] Header(bool isGrouped) =>
    [
        .. SweepFields.Axes.Select(SweepFields.Name),
        .. isGrouped ? ["model"] : Array.Empty<string>(),
        "feasible_count",
        "front_count",
        .. PickMethod.All.SelectMany(method => PickParts.Select(part => $"{method.Name}_{part}")),
    ];

    private static string[] Row(Sweep sweep, SweepRow row) =>
    [
        .. SweepFields.Axes.Select(axis => sweep.ValueOf(axis, row) is { } value ? CsvValue.Of(value) : ""),
        .. row.Model is { } model ? [model.Key] : Array.Empty<string>(),
        CsvValue.Of(row.FeasibleCount),
        CsvValue.Of(row.FrontCount),
        .. PickMethod.All.SelectMany(method => Cells(row.Pick(method))),
    ];

    private static IEnumerable<string> Cells(SweepPick? pick) => pick is null ? PickParts.Select(_ => "") :
    [
        pick.Model.Key,
        CsvValue.Of(pick.Parallel),
        CsvValue.Of(pick.K),
        .. pick.Means.ToArray().Select(CsvValue.Of),
        CsvValue.Of(pick.FeasibleProbability),
    ];
}

/// <summary>The names and values that every file of a sweep shares.</summary>
internal static class SweepFields
{
    /// <summary>The axes, in their order.</summary>
    public static IReadOnlyList<SweepAxis> Axes { get; } = Enum.GetValues<SweepAxis>();

    /// <summary>The name of <paramref name="axis"/>, such as <c>k_max</c>.</summary>
    public static string Name(SweepAxis axis) => SweepField.Of(axis).Key;

    /// <summary>The value of <paramref name="axis"/> at the combination of <paramref name="row"/>; null where it is left to each model.</summary>
    public static double? ValueOf(this Sweep sweep, SweepAxis axis, SweepRow row) => sweep.ValueAt(axis, sweep.PlaceOf(axis, row.Number));

    /// <summary>Whether <paramref name="rows"/> are of single models: the first one tells, and only that one is enumerated.</summary>
    public static bool AreGrouped(IEnumerable<SweepRow> rows) => rows.FirstOrDefault()?.Model is not null;
}
