using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// Shows a sweep in 80 columns: where one method's pick changes along the longest axis, a line a run of equal picks, or every combination.
/// </summary>
internal static class SweepTable
{
    /// <summary>The most rows that are shown.</summary>
    public const int MostRows = 40;

    // The second width is for tables in which nothing would be left for the model.
    private static readonly int[] NumberWidths = [8, 6];

    private const int ReadableModel = 12;

    /// <summary>
    /// Writes up to <see cref="MostRows"/> runs along the longest axis, how many are left, and what the columns mean; rows where no axis varies.
    /// </summary>
    public static void Write(IAnsiConsole console, SweepAnswer answer)
    {
        if (SweepRun.LongestAxis(answer.Sweep) is not { } axis)
        {
            WriteRows(console, answer);
            return;
        }

        SweepRun[] runs = [.. SweepRun.Along(axis, answer, answer.Shown)];
        SweepRun[] shown = [.. runs.Take(MostRows)];
        console.Write(TableOf(Columns(answer.Sweep, [.. shown.Select(run => run.First)], answer.Shown, new(axis, [.. shown.Select(run => run.Last)]))));
        WriteLeft(console, runs.Length - shown.Length, "runs", "run");
        WriteLegend(console, answer, axis);
    }

    /// <summary>Writes up to <see cref="MostRows"/> of the rows, how many are left, and what the columns mean.</summary>
    public static void WriteRows(IAnsiConsole console, SweepAnswer answer)
    {
        SweepRow[] shown = [.. answer.Rows.Take(MostRows)];
        console.Write(TableOf(Columns(answer.Sweep, shown, answer.Shown, null)));
        WriteLeft(console, answer.Rows.Count - shown.Length, "rows", "row");
        WriteLegend(console, answer, null);
    }

    private static void WriteLeft(IAnsiConsole console, int left, string several, string one)
    {
        if (left > 0)
            console.WriteLine($"\u2026 {ShortNumber.Count(left)} more {(left > 1 ? several : one)}: --format csv or --output DIR shows them all");
        console.WriteLine();
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
    private static SweepTableColumn[] Columns(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod method, Ends? ends)
    {
        var widest = NumberWidths.Select(width => Numbers(sweep, rows, method, ends, width)).ToArray();
        var numbers = widest.FirstOrDefault(columns => Left(columns) >= ReadableModel) ?? widest[^1];
        if (sweep.Models.Count == 1)
            return numbers;
        var model = new SweepTableColumn("\nmodel", [.. rows.Select(row => (row.Model ?? row.Pick(method)?.Model)?.Key ?? "")]) { IsText = true };
        return [.. numbers, model with { Width = Math.Clamp(Left(numbers), 1, model.Width) }];
    }

    private static int Left(IEnumerable<SweepTableColumn> columns) => Terminal.DefaultWidth - columns.Sum(column => column.Width + 1);

    // Within a run the pick is the same, and what is feasible beside it and how often is not: these are columns of rows alone.
    private static SweepTableColumn[] Numbers(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod method, Ends? ends, int width)
    {
        SweepTableColumn Column(string header, Func<SweepRow, string> cell) => new(header, [.. rows.Select(cell)]);
        SweepTableColumn OfPick(string header, Func<SweepPick, string> cell) =>
            Column(header, row => row.Pick(method) is { } pick ? cell(pick) : "");
        SweepTableColumn OfAxis(string header, SweepAxis axis) => Column(header, row => ValueOf(sweep, axis, row, width));
        List<SweepTableColumn> columns =
            [.. Enum.GetValues<SweepAxis>().Where(axis => sweep.LengthOf(axis) > 1 && axis != ends?.Axis).Select(axis => OfAxis(Header(axis), axis))];
        if (ends is { Axis: var along })
        {
            columns.Add(OfAxis($"{Header(along).Replace('\n', ' ').Trim()}\nfrom", along));
            columns.Add(new("\nto", [.. ends.Rows.Select(row => ValueOf(sweep, along, row, width))]));
        }
        else
        {
            columns.Add(Column("feas.\nk", row => row.FeasibleCount.ToString(CultureInfo.InvariantCulture)));
        }

        columns.Add(Column("\nk", row => KOf(row, method)) with { IsEmphasised = true });
        columns.Add(OfPick("acc.\nmean", pick => ShortNumber.Accuracy(pick.Means.Accuracy)));
        columns.Add(OfPick("cost\nUSD", pick => ShortNumber.Of(pick.Means.Cost, width)));
        columns.Add(OfPick("time\ns", pick => ShortNumber.Of(pick.Means.Time, PickColumns.TimeWidth)));
        if (ends is null)
            columns.Add(OfPick("P(f)\n%", pick => ShortNumber.Percent(pick.FeasibleProbability)));
        return [.. columns];
    }

    private static string KOf(SweepRow row, PickMethod method)
    {
        if (row.Pick(method) is { } pick)
            return pick.K.ToString(CultureInfo.InvariantCulture);
        return row.FeasibleCount == 0 ? "none fits" : $"no {method}";
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
    private static void WriteLegend(IAnsiConsole console, SweepAnswer answer, SweepAxis? along)
    {
        var (sweep, pick, isGrouped) = (answer.Sweep, answer.Shown, answer.IsGrouped);
        var legend = new Legend();
        if (along is not null)
            legend.Add("from, to", "the pick is the same at every value asked for in between; --verbose shows each");
        if (Enum.GetValues<SweepAxis>().Any(axis => axis >= SweepAxis.MaxCost && Varies(sweep, axis)))
            legend.Add("max, min", "the limits of the row");
        if (Varies(sweep, SweepAxis.Parallel) && sweep.Parallel.Contains(null))
            legend.Add("own", "P of each model");
        if (along is null)
            legend.Add("feas. k", $"number of candidates {Feasible(sweep)}");
        else if (answer.Rows.Any(row => row.FeasibleCount == 0))
            legend.Add("none fits", $"there are no candidates {Feasible(sweep)}");
        if (answer.Rows.Any(row => row.FeasibleCount > 0 && row.Pick(pick) is null))
            legend.Add($"no {pick}", "some fit, and the method picks none of them");
        legend.Add("pick", $"{Method(sweep, pick)}, {Subject(sweep, isGrouped)}");
        if (along is null)
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

/// <summary>Where runs along an axis end.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Rows">The last row of each run.</param>
internal sealed record Ends(SweepAxis Axis, IReadOnlyList<SweepRow> Rows);

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
