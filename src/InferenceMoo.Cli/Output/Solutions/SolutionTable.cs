using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes the answers for a person: the target, the best value of each limit, then what was asked and on what it was simulated.</summary>
internal static class SolutionTable
{
    /// <summary>Writes <paramref name="report"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, SolutionReport report)
    {
        var (question, solution) = (report.Solution.Question, report.Solution);
        new TargetTable(console, question).Write(solution.Target);
        var limits = new LimitTable(console, question.Scenario);
        limits.WriteHeader();
        foreach (var found in solution.LimitSolutions)
            limits.Write(found);
        WriteSummary(console, report, question.Scenario);
    }

    private static void WriteSummary(IAnsiConsole console, SolutionReport report, Scenario scenario)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        (string Name, string Text)[] lines =
        [
            ("least k", "the least of all k that reaches the target; k is the least candidate"),
            ("P(A)", "exact probability that the best of k reaches the accuracy; sim., the share of trials that do, up to k_max"),
            ("left", "what is left of the budget and of the deadline, in percent; negative where it is missed"),
            ("held by", "what the next better candidate misses, both the other two limits; step or k_max where there is no smaller or no larger one"),
            ("asked", RunText.Limits(scenario.Limits)),
            ("", RunText.Candidates(scenario)),
            ("simulated", RunText.Trials(scenario)),
            ("on", RunText.Machine(report.Device, report.Elapsed)),
        ];
        foreach (var (name, text) in lines)
            grid.AddRow(new Text(name), new Text(text));
        console.Write(grid);
    }
}
