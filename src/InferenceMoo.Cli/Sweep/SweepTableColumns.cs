using System.Globalization;

namespace InferenceMoo.Cli;

/// <summary>The columns of the table of a sweep.</summary>
internal static class SweepTableColumns
{
    // The second width is for tables in which nothing would be left for the model.
    private static readonly int[] NumberWidths = [8, 6];

    private const int ReadableModel = 12;

    /// <summary>The columns of <paramref name="rows"/>, 80 wide at most; the model comes last and takes what is left.</summary>
    public static IReadOnlyList<SweepTableColumn> Of(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod method)
    {
        var widest = NumberWidths.Select(width => Numbers(sweep, rows, method, width)).ToArray();
        var numbers = widest.FirstOrDefault(columns => Left(columns) >= ReadableModel) ?? widest[^1];
        if (sweep.Models.Count == 1)
            return numbers;
        var model = new SweepTableColumn("\nmodel", [.. rows.Select(row => (row.Model ?? row.Pick(method)?.Model)?.Key ?? "")]) { IsText = true };
        return [.. numbers, model with { Width = Math.Clamp(Left(numbers), 1, model.Width) }];
    }

    private static int Left(IEnumerable<SweepTableColumn> columns) => Terminal.DefaultWidth - columns.Sum(column => column.Width + 1);

    private static SweepTableColumn[] Numbers(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod method, int width)
    {
        SweepTableColumn Column(string header, Func<SweepRow, string> cell) => new(header, [.. rows.Select(cell)]);
        SweepTableColumn OfPick(string header, Func<SweepPick, string> cell, string none = "") =>
            Column(header, row => row.Pick(method) is { } pick ? cell(pick) : none);
        return
        [
            .. SweepFields.Axes.Where(axis => sweep.LengthOf(axis) > 1).Select(axis => Column(Header(axis), row => ValueOf(sweep, axis, row, width))),
            Column("feas.\nk", row => row.FeasibleCount.ToString(CultureInfo.InvariantCulture)),
            OfPick("\nk", pick => pick.K.ToString(CultureInfo.InvariantCulture), none: "none") with { IsEmphasised = true },
            OfPick("acc.\nmean", pick => ShortNumber.Accuracy(pick.Accuracy)),
            OfPick("cost\nUSD", pick => ShortNumber.Of(pick.Cost, width)),
            OfPick("time\ns", pick => ShortNumber.Of(pick.Time, PickColumns.TimeWidth)),
            OfPick("P(f)\n%", pick => ShortNumber.Percent(pick.FeasibleProbability)),
        ];
    }

    private static string Header(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "k\nmax",
        SweepAxis.KStep => "k\nstep",
        SweepAxis.Parallel => "\nP",
        SweepAxis.MaxCost => "max\nUSD",
        SweepAxis.MaxTime => "max\ns",
        SweepAxis.MinAccuracy => "min\nacc.",
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    private static string ValueOf(Sweep sweep, SweepAxis axis, SweepRow row, int width)
    {
        if (sweep.ValueOf(axis, row) is not { } value)
            return axis == SweepAxis.KStep ? "P" : "own";
        var exact = ShortNumber.Exact(value);
        return exact.Length <= width ? exact : ShortNumber.Of(value, width);
    }
}
