using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>What is told of a check: a row per model, and sentences where there is no table.</summary>
internal static class CheckTable
{
    private const string Header = "check";
    private const int KeyWidth = 31;
    private const int DeviationWidth = 8;

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
        new(Deviation(model)),
        new(model.Statistic),
        new(model.K.ToString(CultureInfo.InvariantCulture)),
        new(ShortNumber.Count(model.Comparisons)),
        new(Verdict(model), model.Passed ? Style.Plain : Style.Parse("red")),
    ];

    /// <summary>A line per model.</summary>
    public static string Lines(Check check) => string.Join(Environment.NewLine, check.Models.Select(Line));

    /// <summary>One sentence about the model that lies farthest off.</summary>
    public static string Failure(Check check)
    {
        var worst = check.Worst;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"this machine computes wrong: {worst.Statistic} of {worst.Key} at k = {worst.K} is {Deviation(worst)} standard errors off");
    }

    private static string Deviation(ModelCheck model) =>
        double.IsInfinity(model.LargestDeviation) ? "infinite" : ShortNumber.Of(model.LargestDeviation, DeviationWidth);

    private static string Verdict(ModelCheck model) => model.Passed ? "passed" : "failed";

    private static string Line(ModelCheck model) => string.Create(
        CultureInfo.InvariantCulture,
        $"moo: check {Verdict(model)}: {model.Key} is at most {Deviation(model)} standard errors off ({model.Statistic} at k = {model.K})");
}
