using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes what moves the picks over all models: rows for the limits and for every model that has a say.</summary>
internal sealed class OverallSensitivityTable(IAnsiConsole console, Sensitivity sensitivity)
{
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    private readonly SensitivityRows _rows = new(console, sensitivity, namesModels: true);

    /// <summary>Writes a line per pick, its rows grouped by the model whose parameters they are, and an empty line.</summary>
    public void Write()
    {
        console.Write("overall", Emphasis);
        console.WriteLine($"  {sensitivity.Models.Count} models");
        foreach (var (methods, pick) in SensitivityRows.Alike(sensitivity.Overall))
            WritePick(methods, pick);
        console.WriteLine();
    }

    private void WritePick(string methods, PickSensitivity pick)
    {
        console.Write(methods, Emphasis);
        console.WriteLine("  " + (pick.Base?.Model ?? SensitivityText.NoPick));
        if (pick.Base is { } means)
            console.WriteLine(SensitivityText.Of(means));
        var effects = pick.Effects.Where(effect => effect.HasEffect).ToList();
        foreach (var owner in effects.GroupBy(effect => effect.Model))
        {
            console.WriteLine(owner.Key is { } key ? $"of {key}" : "of all models");
            _rows.Write(owner);
        }

        console.WriteLine($"no effect: {pick.Effects.Count - effects.Count} other parameters");
    }
}
