using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of picks over all models: per method its pick, and under it how it varies and how the best of another model differs.</summary>
internal sealed class OverallTable(IAnsiConsole console, Scenario scenario, Picks<PickShare>? shares)
{
    private const int ModelWidth = 26;
    private const int AimWidth = 8;

    private readonly CutTexts _keys = new(scenario.Models.Select(model => model.Key), ModelWidth);

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

    private void WriteRows(Picks<OverallPick?> picks, FrontAnalysis? asked)
    {
        if (scenario.Models.Count > 1)
            WritePicks(picks);
        if (asked?.Compromise is { } compromise)
            WriteCompromise(compromise);
        if (asked?.Aim is { Nearest: { } nearest })
            WriteRow("aim", nearest);
        foreach (var line in asked?.Aim is { } aim ? Lines(aim) : [])
            console.WriteLine($"  {line}");
    }

    private void WritePicks(Picks<OverallPick?> picks)
    {
        foreach (var method in PickMethod.All)
            WriteRows(method.Name, picks.Of(method, scenario.Knee), shares?.Of(method, scenario.Knee));
    }

    private void WriteCompromise(CompromisePicks picks)
    {
        WriteRow("weighted", picks.WeightedSum!);
        WriteRow("euclid", picks.Euclidean!);
        WriteRow("asf", picks.Achievement!);
    }

    private Table Columns() => PickColumns.Table(scenario).AddColumn(
        PickColumns.Column("\nmodel", ModelWidth).LeftAligned().PadRight(0));

    private void WriteRows(string method, OverallPick? pick, PickShare? share)
    {
        if (pick is null)
        {
            console.Write(Columns().HideHeaders().AddRow(method, "none"));
            return;
        }

        WriteRow(method, pick.Point);
        if (share is not null && ShareText.OfAll(share, pick.Point.K) is { } line)
            console.WriteLine(line);
        if (pick.RunnerUp is { } next)
            console.Write(Columns().HideHeaders().AddRow([.. Differences(next), Key(next.Point)]));
    }

    private void WriteRow(string method, OverallPoint point) =>
        console.Write(Columns().HideHeaders().AddRow([.. PickColumns.Cells(method, point.Statistics), Key(point)]));

    private static Text[] Differences(RunnerUp next) =>
    [
        new(next.Tie == NearTie.None ? "  next" : "  next ~"),
        new(next.Point.K.ToString(CultureInfo.InvariantCulture)),
        new(ShortNumber.AccuracyDifference(next.Difference.Accuracy)),
        new(""),
        new(ShortNumber.Difference(next.Difference.Cost, PickColumns.CostWidth)),
        new(""),
        new(ShortNumber.Difference(next.Difference.Time, PickColumns.TimeWidth)),
        new(""),
    ];

    private Text Key(OverallPoint point) => new(_keys[point.Model.Key]);

    // A line per objective that falls short, the one that stops the aim first; else one line that it is reached.
    private static IEnumerable<string> Lines(AimAnswer answer)
    {
        if (answer.StoppedBy is not { } stop)
            return ["reached, with " + string.Join(", ", Given(answer).Select(objective => ToSpare(objective, answer)))];

        var others = Given(answer).Where(objective => objective != stop && answer.Slack[objective] < 0);
        return [$"stopped by {Miss(stop, answer)}", .. others.Select(other => $"short in {Miss(other, answer)}")];
    }

    private static IEnumerable<Objective> Given(AimAnswer answer) =>
        Objective.All.Where(objective => answer.Slack[objective] is not null);

    private static string ToSpare(Objective objective, AimAnswer answer)
    {
        var spare = ShortNumber.Of(answer.Slack[objective]!.Value, AimWidth);
        return $"{spare}{objective.Symbol} of {objective} to spare";
    }

    private static string Miss(Objective objective, AimAnswer answer)
    {
        var miss = ShortNumber.Of(-answer.Slack[objective]!.Value, AimWidth);
        var side = objective.Direction == Direction.Maximise ? "below" : "above";
        return $"{objective}, {miss}{objective.Symbol} {side} {ShortNumber.Exact(answer.Aim[objective]!.Value)}";
    }
}
