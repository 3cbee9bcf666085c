using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes what the columns mean, what was asked, and on what it was simulated.</summary>
internal static class RunSummary
{
    /// <summary>Writes a few lines under the table of picks.</summary>
    public static void Write(IAnsiConsole console, Report report)
    {
        var scenario = report.Decision.Scenario;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        Add(grid, "±se", "standard error of the mean");
        if (report is { IsOverSeveral: true, Overall.FeasibleCount: > 0 })
            Add(grid, "next", "what the same method picks without that model, and its difference from the pick");
        foreach (var (name, meaning) in FrontLegend.Of(report))
            Add(grid, name, meaning);
        Add(grid, "single", "one sample, whether it is a candidate or not");
        Add(grid, "left", "what is left of the budget and of the deadline, in percent");
        Add(grid, "P(f)", "share of the trials that meet all three limits");
        if (report.Stability is { } stability)
            AddShares(grid, stability, report.IsOverSeveral);
        if (report.Check is not null)
            Add(grid, "deviation", $"from the exact answer, in standard errors; up to {ShortNumber.Exact(Check.Threshold)} is passed");
        Add(grid, "asked", RunText.Limits(scenario.Limits));
        if (scenario.Confidence is { } confidence)
            Add(grid, "", $"all three with a probability of at least {ShortNumber.Exact(confidence)}");
        Add(grid, "", $"{RunText.Candidates(scenario)}, knee by {Words.Name(scenario.Knee)}");
        if (report.Target is { } asked)
            Add(grid, "", Target(asked));
        Add(grid, "simulated", RunText.Trials(scenario));
        if (report.Target is { } target)
            Add(grid, "", Outcome(target));
        Add(grid, "on", RunText.Machine(report.Device, report.Elapsed));
        console.Write(grid);
    }

    private static string Target(TargetOutcome target) =>
        $"standard errors below {ShortNumber.Exact(target.Asked)} of their means in at most {ShortNumber.Count(target.MostTrials)} trials";

    private static string Outcome(TargetOutcome target) => target.IsMet
        ? $"until every standard error was below {ShortNumber.Exact(target.Asked)} of its mean"
        : $"too few for every standard error to be below {ShortNumber.Exact(target.Asked)} of its mean";

    private static void AddShares(Grid grid, Stability stability, bool isOverSeveral)
    {
        var overall = isOverSeveral ? "; over all models it is told below 100" : "";
        Add(
            grid,
            "won",
            $"percent of {stability.Count} independent replicates with the same pick, each of {ShortNumber.Count(stability.TrialsEach)} trials " +
            $"and noisier than the whole{overall}");
        Add(grid, "k = ...", "the narrowest range that holds 95 % of the replicates' picks of the model");
        Add(grid, "moves", "fewer than half of the replicates agree: that k is a matter of chance");
    }

    private static void Add(Grid grid, string name, string text) => grid.AddRow(new Text(name), new Text(text));
}
