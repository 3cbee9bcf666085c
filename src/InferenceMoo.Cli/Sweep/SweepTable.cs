using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Shows the first rows of a sweep in 80 columns: the values of the axes that vary, and one method's pick.</summary>
internal static class SweepTable
{
    /// <summary>The most rows that are shown.</summary>
    public const int MostRows = 40;

    /// <summary>
    /// Writes up to <see cref="MostRows"/> of <paramref name="rows"/>, which are those of all combinations, how many are left, and what
    /// the columns mean. The first of the rows is enumerated twice.
    /// </summary>
    public static void Write(IAnsiConsole console, Sweep sweep, IEnumerable<SweepRow> rows, PickMethod pick)
    {
        var isGrouped = SweepFields.AreGrouped(rows);
        SweepRow[] shown = [.. rows.Take(MostRows)];
        console.Write(TableOf(SweepTableColumns.Of(sweep, shown, pick)));
        var left = (sweep.Count * (isGrouped ? sweep.Models.Count : 1)) - shown.Length;
        if (left > 0)
            console.WriteLine($"\u2026 {ShortNumber.Count((long)left)} more {(left > 1 ? "rows" : "row")}: --format csv or --output DIR shows them all");
        console.WriteLine();
        SweepTableLegend.Write(console, sweep, isGrouped, pick);
    }

    private static Table TableOf(IReadOnlyList<SweepTableColumn> columns)
    {
        var table = new Table().NoBorder();
        foreach (var column in columns)
            table.AddColumn(column.ToTableColumn(isLast: column == columns[^1]));
        var texts = columns.Select(column => column.Texts()).ToArray();
        for (var row = 0; row < columns[0].Cells.Count; row++)
            table.AddRow(texts.Select(column => column[row]));
        return table;
    }
}
