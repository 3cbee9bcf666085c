namespace InferenceMoo.Cli;

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
