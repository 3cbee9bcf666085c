using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of picks over all models: per method its pick, and under it how the best of another model differs.</summary>
internal sealed class OverallTable(IAnsiConsole console, Scenario scenario)
{
    private const int ModelWidth = 26;

    /// <summary>Writes a header, a line of counts, the rows where anything is feasible, and an empty line.</summary>
    /// <param name="overall">The decision over all models; one model has its picks elsewhere.</param>
    /// <param name="asked">The analysis of its front, where a pick by weights or an aim was asked for.</param>
    public void Write(OverallDecision overall, FrontAnalysis? asked = null)
    {
        if (overall.FeasibleCount > 0)
        {
            console.Write(Columns());
            console.WriteLine();
        }

        console.Write("overall", new Style(decoration: Decoration.Bold));
        console.WriteLine($"  {Models()}, {Counts(overall)}");
        if (overall.FeasibleCount > 0)
            WriteRows(overall.Picks, asked);
        console.WriteLine();
    }

    private string Models() => scenario.Models.Count == 1 ? "1 model" : $"{scenario.Models.Count} models";

    private static string Counts(OverallDecision overall) => overall.FeasibleCount == 0
        ? "no feasible k"
        : $"{overall.FeasibleCount} feasible k, {overall.Front.Count} of them on the joint front";

    private void WriteRows(OverallPicks picks, FrontAnalysis? asked)
    {
        var table = Columns().HideHeaders();
        if (scenario.Models.Count > 1)
            AddPicks(table, picks);
        if (asked?.Compromise is { } compromise)
            AddCompromise(table, compromise);
        if (asked?.Aim is { Nearest: { } nearest })
            AddRow(table, "aim", nearest);
        console.Write(table);
        foreach (var line in asked?.Aim is { } aim ? AimText.Lines(aim) : [])
            console.WriteLine($"  {line}");
    }

    private void AddPicks(Table table, OverallPicks picks)
    {
        AddRows(table, "accuracy", picks.Accuracy);
        AddRows(table, "cube", picks.Cube);
        AddRows(table, "utopia", picks.Utopia);
        AddRows(table, "knee", picks.Knee(scenario.Knee));
    }

    private static void AddCompromise(Table table, CompromisePicks picks)
    {
        AddRow(table, "weighted", picks.WeightedSum!);
        AddRow(table, "euclid", picks.Euclidean!);
        AddRow(table, "asf", picks.Achievement!);
    }

    private Table Columns() => PickColumns.Table(scenario).AddColumn(
        PickColumns.Column("\nmodel", ModelWidth).LeftAligned().PadRight(0));

    private static void AddRows(Table table, string method, OverallPick? pick)
    {
        if (pick is null)
        {
            table.AddRow(method, "none");
            return;
        }

        AddRow(table, method, pick.Point);
        if (pick.RunnerUp is { } next)
            table.AddRow([.. Differences(next), Key(next.Point)]);
    }

    private static void AddRow(Table table, string method, OverallPoint point) =>
        table.AddRow([.. PickColumns.Cells(method, point.Statistics), Key(point)]);

    private static Text[] Differences(RunnerUp next) =>
    [
        new("  next"),
        new(next.Point.K.ToString(CultureInfo.InvariantCulture)),
        new(ShortNumber.AccuracyDifference(next.Accuracy)),
        new(""),
        new(ShortNumber.Difference(next.Cost, PickColumns.CostWidth)),
        new(""),
        new(ShortNumber.Difference(next.Time, PickColumns.TimeWidth)),
        new(""),
    ];

    private static Text Key(OverallPoint point)
    {
        var key = point.Model.Key;
        return new Text(key.Length <= ModelWidth ? key : string.Concat(key.AsSpan(0, ModelWidth - 1), "\u2026"));
    }
}
