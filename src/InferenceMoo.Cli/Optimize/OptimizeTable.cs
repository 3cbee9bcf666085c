using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// Writes the answer for a person: the picks over all models and per model, the trade-offs and the check where they were asked for, then what was asked
/// and on what it was simulated.
/// </summary>
internal static class OptimizeTable
{
    /// <summary>Writes <paramref name="answer"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, OptimizeAnswer answer)
    {
        if (answer.Decision.Scenario.Confidence is { } confidence)
            console.WriteLine($"feasible: P(f) at least {ShortNumber.Exact(confidence)}");
        if (answer.Overall is { } overall && (answer.IsOverSeveral || answer.Asked.Picks))
            new OverallTable(console, answer.Decision.Scenario, answer.Stability?.Overall).Write(overall, answer.Asked.Picks ? answer.Front!.Value : null);
        WriteModels(console, answer.Decision, answer.Stability);
        if (answer.Asked.TradeOffs)
            new TradeOffTable(console, answer.Decision.Scenario).Write(answer.Front!.Value);
        if (answer.Check is { } check)
            CheckTable.Write(console, check);
        WriteLegend(console, answer);
    }

    private static void WriteModels(IAnsiConsole console, Decision decision, Stability? stability)
    {
        var picks = new PickTable(console, decision.Scenario, stability);
        picks.WriteHeader();
        console.WriteLine();
        foreach (var (index, model) in decision.Models.Index())
        {
            PickColumns.WriteHeading(console, model);
            if (model.Shortfall is { } shortfall)
                console.WriteLine(ShortfallText.Of(shortfall, decision.Scenario), Style.Parse("yellow"));
            else
                picks.WriteRows(index, model);
            console.WriteLine();
        }
    }

    // What the columns mean, what was asked, and on what it was simulated.
    private static void WriteLegend(IAnsiConsole console, OptimizeAnswer answer)
    {
        var scenario = answer.Decision.Scenario;
        var legend = new Legend();
        legend.Add("±se", "standard error of the mean");
        if (answer is { IsOverSeveral: true, Overall.FeasibleCount: > 0 })
            legend.Add("next", "what the same method picks without that model, and its difference from the pick");
        if (PickMethod.All.Any(method => answer.Overall?.Picks.Of(method, scenario.Knee)?.RunnerUp is { Tie: not NearTie.None }))
            legend.Add("next ~", "a near tie: its score is within 1 % of the pick's, or the difference within the noise");
        foreach (var (name, meaning) in TradeOffTable.LegendOf(answer))
            legend.Add(name, meaning);
        legend.Add("single", "one sample by itself, whether it is a candidate or not; its time is its own, not a P-th");
        legend.Add("left", "what is left of the budget and of the deadline, in percent");
        legend.Add("P(f)", "share of the trials that meet all three limits");
        if (answer.Stability is { } stability)
            AddShares(legend, stability, answer.IsOverSeveral);
        if (answer.Check is not null)
            legend.Add("deviation", $"from the exact answer, in standard errors; up to {ShortNumber.Exact(Check.Threshold)} is passed");
        legend.Add("asked", RunText.Limits(scenario.Limits));
        if (scenario.Confidence is { } confidence)
            legend.Add("", $"all three with a probability of at least {ShortNumber.Exact(confidence)}");
        legend.Add("", $"{RunText.Candidates(scenario)}, knee by {Words.Name(scenario.Knee)}");
        if (answer.Precision is { } asked)
            legend.Add("", RunText.Target(asked));
        legend.Add("simulated", RunText.Trials(scenario));
        if (answer.Precision is { } target)
            legend.Add("", RunText.Outcome(target));
        legend.Add("on", RunText.Machine(answer.Run));
        legend.Write(console);
    }

    private static void AddShares(Legend legend, Stability stability, bool isOverSeveral)
    {
        var overall = isOverSeveral ? "; over all models it is told below 100" : "";
        legend.Add(
            "won",
            $"percent of {stability.Count} independent replicates with the same pick, each of {ShortNumber.Count(stability.TrialsEach)} trials " +
            $"and noisier than the whole{overall}");
        legend.Add("k = ...", "the narrowest range that holds 95 % of the replicates' picks of the model");
        legend.Add("moves", "fewer than half of the replicates agree: that k is a matter of chance");
    }
}
