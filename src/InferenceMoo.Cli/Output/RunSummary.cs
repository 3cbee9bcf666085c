using InferenceMoo.Engine;
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
        Add(grid, "single", "one sample, whether it is a candidate or not");
        Add(grid, "left", "what is left of the budget and of the deadline, in percent");
        Add(grid, "P(f)", "share of the trials that meet all three limits");
        if (report.Stability is { } stability)
            AddShares(grid, stability, report.IsOverSeveral);
        if (report.Check is not null)
            Add(grid, "deviation", $"from the exact answer, in standard errors; up to {ShortNumber.Exact(Check.Threshold)} is passed");
        Add(grid, "asked", Limits(scenario.Limits));
        if (scenario.Confidence is { } confidence)
            Add(grid, "", $"all three with a probability of at least {ShortNumber.Exact(confidence)}");
        Add(grid, "", Candidates(scenario));
        Add(grid, "simulated", $"{ShortNumber.Count(scenario.Trials)} trials per model, seed {scenario.Seed}");
        if (report.Target is { } target)
            Add(grid, "", Outcome(target));
        Add(grid, "on", $"{Device(report.Device)} in {ShortNumber.Of(report.Elapsed.TotalSeconds, 6)} s");
        console.Write(grid);
    }

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

    private static string Device(DeviceDescription device) => $"{device.Name} ({DeviceKindName.Of(device.Kind)})";

    private static void Add(Grid grid, string name, string text) => grid.AddRow(new Text(name), new Text(text));

    private static string Limits(Limits limits) =>
        $"cost at most {ShortNumber.Exact(limits.MaxCost)} USD, time at most {ShortNumber.Exact(limits.MaxTime)} s, " +
        $"accuracy at least {ShortNumber.Exact(limits.MinAccuracy)}";

    private static string Candidates(Scenario scenario)
    {
        var step = scenario.KStep ?? scenario.Parallel;
        var candidates = step is { } s ? $"k = {s}, {2 * s}, ..." : "k = P, 2P, ...";
        var parallel = scenario.Parallel is { } p ? $"P = {p}" : "P of each model";
        return $"{candidates} up to {scenario.KMax}, {parallel}, knee by {Words.Name(scenario.Knee)}";
    }
}
