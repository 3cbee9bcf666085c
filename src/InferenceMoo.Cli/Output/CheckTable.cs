using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of a check: a row per model.</summary>
internal static class CheckTable
{
    private const string Header = "check";
    private const int KeyWidth = 31;

    /// <summary>Writes <paramref name="check"/> in 80 columns, and an empty line.</summary>
    public static void Write(IAnsiConsole console, Check check)
    {
        var table = new Table().NoBorder();
        table.AddColumn(Column("\n" + Header).Width(Math.Clamp(check.Models.Max(model => model.Key.Length), Header.Length, KeyWidth)));
        table.AddColumn(Column("largest\ndeviation").RightAligned());
        table.AddColumn(Column("\nstatistic"));
        table.AddColumn(Column("\nk").RightAligned());
        table.AddColumn(Column("\ncompared").RightAligned());
        table.AddColumn(Column("\nverdict"));
        foreach (var model in check.Models)
            table.AddRow(Cells(model));
        console.Write(table);
        console.WriteLine();
    }

    private static TableColumn Column(string header) => new TableColumn(new Text(header)).Padding(0, 0, 1, 0);

    private static Text[] Cells(ModelCheck model) =>
    [
        new(model.Key),
        new(CheckText.Deviation(model)),
        new(model.Statistic),
        new(model.K.ToString(CultureInfo.InvariantCulture)),
        new(ShortNumber.Count(model.Comparisons)),
        new(CheckText.Verdict(model), model.Passed ? Style.Plain : Style.Parse("red")),
    ];
}
