using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes the answer for a person: the picks per model, the check where there is one, then what was asked and on what it was simulated.</summary>
internal static class TableReport
{
    /// <summary>Writes <paramref name="report"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, Report report)
    {
        var picks = new PickTable(console, report.Decision.Scenario);
        picks.WriteHeader();
        console.WriteLine();
        foreach (var model in report.Decision.Models)
        {
            ModelHeading.Write(console, model);
            if (model.Shortfall is { } shortfall)
                console.WriteLine(ShortfallText.Of(shortfall, report.Decision.Scenario.Limits), Style.Parse("yellow"));
            else
                picks.WriteRows(model);
            console.WriteLine();
        }

        if (report.Check is { } check)
            CheckTable.Write(console, check);
        RunSummary.Write(console, report);
    }
}
