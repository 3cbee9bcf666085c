using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The tables of the limits' best values: per question a sentence over all models, a row per model, and why a model has none.</summary>
internal sealed class LimitTable(IAnsiConsole console, Scenario scenario)
{
    private static readonly (string Header, int Width)[] Columns =
    [
        ("\nk", SolutionColumns.CountWidth),
        ("\nacc.", 5),
        ("above\nfloor", 6),
        ("cost\nUSD", SolutionColumns.CostWidth),
        ("left\n%", SolutionColumns.LeftWidth),
        ("time\ns", SolutionColumns.TimeWidth),
        ("left\n%", SolutionColumns.LeftWidth),
        ("held\nby", 5),
    ];

    private readonly CutTexts _keys = SolutionColumns.Keys(scenario);

    /// <summary>Writes the names and units of the columns, and an empty line.</summary>
    public void WriteHeader()
    {
        console.Write(SolutionColumns.Table(Columns));
        console.WriteLine();
    }

    /// <summary>Writes the answers to one question, and an empty line.</summary>
    public void Write(LimitSolution solution)
    {
        SolutionColumns.WriteTitle(console, solution.Asked.Limit.Best, LimitText.Overall(solution));
        var table = SolutionColumns.Table(Columns).HideHeaders();
        foreach (var outcome in solution.Models)
            table.AddRow([new Text(_keys[outcome.Trajectory.Model.Key]), .. Cells(solution.Asked, outcome.Answer)]);
        console.Write(table);
        foreach (var outcome in solution.Models.Where(outcome => outcome.Obstacle is not null))
            console.WriteLine(LimitText.Obstacle(solution.Asked, outcome, scenario.Limits), Style.Parse("yellow"));
        console.WriteLine();
    }

    private IEnumerable<Text> Cells(Objective asked, LimitAnswer? answer)
    {
        if (answer is null)
            return [new("none")];
        var point = answer.Candidate.Point;
        string[] cells =
        [
            SolutionColumns.Count(point.K),
            ShortNumber.Accuracy(point.Accuracy.Mean),
            ShortNumber.Accuracy(answer.Slack.Accuracy),
            ShortNumber.Of(point.Cost.Mean, SolutionColumns.CostWidth),
            SolutionColumns.Left(answer.Slack.Cost / scenario.Limits.MaxCost),
            ShortNumber.Of(point.Time.Mean, SolutionColumns.TimeWidth),
            SolutionColumns.Left(answer.Slack.Time / scenario.Limits.MaxTime),
            LimitText.HeldBy(asked, answer.Binding),
        ];
        return cells.Select(cell => new Text(cell));
    }
}
