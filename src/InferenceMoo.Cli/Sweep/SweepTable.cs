using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Shows the first rows of a sweep in 80 columns: the values of the axes that vary, and one method's pick.</summary>
internal static class SweepTable
{
    /// <summary>The most rows that are shown.</summary>
    public const int MostRows = 40;

    // The second width is for tables in which nothing would be left for the model.
    private static readonly int[] NumberWidths = [8, 6];

    private const int ReadableModel = 12;

    /// <summary>
    /// Writes up to <see cref="MostRows"/> of the rows, how many are left, and what the columns mean.
    /// </summary>
    public static void Write(IAnsiConsole console, SweepAnswer answer)
    {
        var (sweep, pick, isGrouped) = (answer.Sweep, answer.Shown, answer.IsGrouped);
        SweepRow[] shown = [.. answer.Rows.Take(MostRows)];
        console.Write(TableOf(Columns(sweep, shown, pick)));
        var left = (sweep.Count * (isGrouped ? sweep.Models.Count : 1)) - shown.Length;
        if (left > 0)
            console.WriteLine($"\u2026 {ShortNumber.Count((long)left)} more {(left > 1 ? "rows" : "row")}: --format csv or --output DIR shows them all");
        console.WriteLine();
        WriteLegend(console, sweep, isGrouped, pick);
    }

    private static Table TableOf(SweepTableColumn[] columns)
    {
        var table = new Table().NoBorder();
        foreach (var column in columns)
            table.AddColumn(column.ToTableColumn(isLast: column == columns[^1]));
        var texts = columns.Select(column => column.Texts()).ToArray();
        for (var row = 0; row < columns[0].Cells.Count; row++)
            table.AddRow(texts.Select(column => column[row]));
        return table;
    }

    // 80 wide at most; the model comes last and takes what is left.
    private static SweepTableColumn[] Columns(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod method)
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
            .. Enum.GetValues<SweepAxis>().Where(axis => sweep.LengthOf(axis) > 1).Select(axis => Column(Header(axis), row => ValueOf(sweep, axis, row, width))),
            Column("feas.\nk", row => row.FeasibleCount.ToString(CultureInfo.InvariantCulture)),
            OfPick("\nk", pick => pick.K.ToString(CultureInfo.InvariantCulture), none: "none") with { IsEmphasised = true },
            OfPick("acc.\nmean", pick => ShortNumber.Accuracy(pick.Means.Accuracy)),
            OfPick("cost\nUSD", pick => ShortNumber.Of(pick.Means.Cost, width)),
            OfPick("time\ns", pick => ShortNumber.Of(pick.Means.Time, PickColumns.TimeWidth)),
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

    // What the columns mean, and what all rows share.
    private static void WriteLegend(IAnsiConsole console, Sweep sweep, bool isGrouped, PickMethod pick)
    {
        var legend = new Legend();
        if (Enum.GetValues<SweepAxis>().Any(axis => axis >= SweepAxis.MaxCost && Varies(sweep, axis)))
            legend.Add("max, min", "the limits of the row");
        if (Varies(sweep, SweepAxis.Parallel) && sweep.Parallel.Contains(null))
            legend.Add("own", "P of each model");
        legend.Add("feas. k", $"number of candidates {Feasible(sweep)}");
        legend.Add("pick", $"{Method(sweep, pick)}, {Subject(sweep, isGrouped)}");
        legend.Add("P(f)", "share of the trials that meet all three limits");
        var fixedAxes = Enum.GetValues<SweepAxis>().Where(axis => !Varies(sweep, axis)).ToArray();
        if (fixedAxes.Length > 0)
            legend.Add("asked", string.Join(", ", fixedAxes.Select(axis => Fixed(axis, sweep.ValueAt(axis, 0)))));
        legend.Add("simulated", $"{ShortNumber.Count(sweep.Trials)} trials per model, seed {sweep.Seed}");
        legend.Write(console);
    }

    private static string Feasible(Sweep sweep) => sweep.Confidence is { } confidence
        ? $"whose P(f) is at least {ShortNumber.Exact(100 * confidence)} %"
        : "whose means meet the limits";

    private static bool Varies(Sweep sweep, SweepAxis axis) => sweep.LengthOf(axis) > 1;

    private static string Method(Sweep sweep, PickMethod pick) =>
        pick == PickMethod.Knee ? $"knee by {Words.Name(sweep.Knee)}" : pick.Name;

    private static string Subject(Sweep sweep, bool isGrouped) => sweep.Models switch
    {
        [var model] => "of " + model.Key,
        _ => isGrouped ? "of each model by itself" : $"over {sweep.Models.Count} models",
    };

    private static string Fixed(SweepAxis axis, double? value) => axis switch
    {
        SweepAxis.KMax => $"k up to {value}",
        SweepAxis.KStep => value is null ? "in steps of P" : $"in steps of {value}",
        SweepAxis.Parallel => value is null ? "P of each model" : $"P = {value}",
        SweepAxis.MaxCost => $"cost at most {ShortNumber.Exact(value!.Value)} USD",
        SweepAxis.MaxTime => $"time at most {ShortNumber.Exact(value!.Value)} s",
        SweepAxis.MinAccuracy => $"accuracy at least {ShortNumber.Exact(value!.Value)}",
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };
}

/// <summary>A column of the table of a sweep, as wide as its widest text.</summary>
/// <param name="Header">Its two lines of header.</param>
/// <param name="Cells">Its texts, one a row.</param>
internal sealed record SweepTableColumn(string Header, IReadOnlyList<string> Cells)
{
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>Whether it holds words, which start at its left edge.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it stands out.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Its width in characters.</summary>
    public int Width { get; init; } = Header.Split('\n').Concat(Cells).Max(text => text.Length);

    /// <summary>The column in Spectre's terms, with a space behind it unless it is the last one.</summary>
    public TableColumn ToTableColumn(bool isLast)
    {
        var column = new TableColumn(new Text(Header)).Width(Width).NoWrap().Padding(0, 0, isLast ? 0 : 1, 0);
        return IsText ? column.LeftAligned() : column.RightAligned();
    }

    /// <summary>The texts of the rows, cut where the column is too narrow for them.</summary>
    public Text[] Texts()
    {
        var cut = new CutTexts(Cells, Width);
        return [.. Cells.Select(cell => new Text(cut[cell], IsEmphasised ? Emphasis : Style.Plain))];
    }
}
