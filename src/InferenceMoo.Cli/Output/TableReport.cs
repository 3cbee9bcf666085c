using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes the answer for a person: the picks per model, then what was asked and on what it was simulated.</summary>
internal static class TableReport
{
    /// <summary>Writes <paramref name="report"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, Report report)
    {
        var picks = new PickTable(console, report.Decision.Scenario);
        picks.WriteHeader();
        foreach (var model in report.Decision.Models)
        {
            WriteHeading(console, model);
            if (model.Shortfall is { } shortfall)
                console.WriteLine("no feasible k: " + ShortfallText.Of(shortfall, report.Decision.Scenario.Limits), Style.Parse("yellow"));
            else
                picks.WriteRows(model);
            console.WriteLine();
        }

        RunSummary.Write(console, report);
    }

    private static void WriteHeading(IAnsiConsole console, ModelDecision model)
    {
        var candidates = model.Points.Count(point => point.Candidate);
        console.Write(model.Model.Key, new Style(decoration: Decoration.Bold));
        console.WriteLine($"  {model.Model.Name}, {model.Trajectory.Parallel} at a time, {model.FeasibleCount} of {candidates} candidates feasible");
    }
}
