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
