using InferenceMoo.Engine;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// Writes the answer for a person: the picks over all models and per model, the trade-offs and the check where they were asked for, then what was asked
/// and on what it was simulated.
/// </summary>
internal static class TableReport
{
    /// <summary>Writes <paramref name="report"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, Report report)
    {
        if (report.Decision.Scenario.Confidence is { } confidence)
            console.WriteLine($"feasible: P(f) at least {ShortNumber.Exact(confidence)}");
        if (report.Overall is { } overall && (report.IsOverSeveral || report.Asked.Picks))
            new OverallTable(console, report.Decision.Scenario, report.Stability?.Overall).Write(overall, report.Asked.Picks ? report.Front!.Value : null);
        WriteModels(console, report.Decision, report.Stability);
        if (report.Asked.TradeOffs)
            new TradeOffTable(console, report.Decision.Scenario).Write(report.Front!.Value);
        if (report.Check is { } check)
            CheckTable.Write(console, check);
        RunSummary.Write(console, report);
    }

    private static void WriteModels(IAnsiConsole console, Decision decision, Stability? stability)
    {
        var picks = new PickTable(console, decision.Scenario, stability);
        picks.WriteHeader();
        console.WriteLine();
        foreach (var (index, model) in decision.Models.Index())
        {
            ModelHeading.Write(console, model);
            if (model.Shortfall is { } shortfall)
                console.WriteLine(ShortfallText.Of(shortfall, decision.Scenario), Style.Parse("yellow"));
            else
                picks.WriteRows(index, model);
            console.WriteLine();
        }
    }
}

/// <summary>A decision, and the run behind it.</summary>
/// <param name="Decision">What was asked and decided, with the trials that were run; a target may have allowed more.</param>
/// <param name="Device">The device that simulated.</param>
/// <param name="Elapsed">Time for simulation and decision; the only part that changes from run to run on a machine.</param>
internal sealed record Report(Decision Decision, DeviceDescription Device, TimeSpan Elapsed)
{
    /// <summary>The decision over all models at once; null where the models are kept apart.</summary>
    public OverallDecision? Overall { get; init; }

    /// <summary>The trade-offs of the joint front, worked out when first looked at; there where <see cref="Overall"/> is.</summary>
    public Lazy<FrontAnalysis>? Front { get; init; }

    /// <summary>What was asked of the joint front.</summary>
    public FrontQuestion Asked { get; init; } = FrontQuestion.Nothing;

    /// <summary>Whether the decision over all models says something that the one model's own picks do not.</summary>
    public bool IsOverSeveral => Overall is not null && Decision.Models.Count > 1;

    /// <summary>How often replicates agree with the picks; null without replicates.</summary>
    public Stability? Stability { get; init; }

    /// <summary>What the standard errors were to be; null where the number of trials was given.</summary>
    public TargetOutcome? Target { get; init; }

    /// <summary>How far the run lies from the exact answers; null where nobody asked.</summary>
    public Check? Check { get; init; }
}

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

/// <summary>What was asked and on what it was simulated, in words.</summary>
internal static class RunText
{
    /// <summary>The three limits.</summary>
    public static string Limits(Limits limits) =>
        string.Join(", ", LimitWords.Asked(PerObjective.Of(objective => (double?)limits[objective])));

    /// <summary>The candidates and the parallelism.</summary>
    public static string Candidates(Scenario scenario)
    {
        var step = scenario.KStep ?? scenario.Parallel;
        var candidates = step is { } s ? $"k = {s}, {2 * s}, ..." : "k = P, 2P, ...";
        return $"{candidates} up to {scenario.KMax}, {ParallelOf(scenario)}";
    }

    private static string ParallelOf(Scenario scenario)
    {
        if (scenario.Parallel is { } parallel)
            return $"P = {parallel}";
        return scenario.Models.All(model => model.VariantOf is not null)
            ? $"P = {string.Join(", ", scenario.Models.Select(model => model.DefaultParallel).Distinct())}"
            : "P of each model";
    }

    /// <summary>Trials and seed.</summary>
    public static string Trials(Scenario scenario) => $"{ShortNumber.Count(scenario.Trials)} trials per model, seed {scenario.Seed}";

    /// <summary>The device and the time it took.</summary>
    public static string Machine(DeviceDescription device, TimeSpan elapsed) =>
        $"{Printable.Escape(device.Name)} ({DeviceKindName.Of(device.Kind)}) in {ShortNumber.Of(elapsed.TotalSeconds, 6)} s";
}

/// <summary>What came of a target of the standard errors.</summary>
/// <param name="Asked">Largest standard error asked for, relative to its mean.</param>
/// <param name="MostTrials">The most trials per model that were allowed for it.</param>
/// <param name="IsMet">Whether all are below it; else the trials that were allowed have been used up.</param>
internal sealed record TargetOutcome(double Asked, long MostTrials, bool IsMet);
