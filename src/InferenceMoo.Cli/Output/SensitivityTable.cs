using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// Writes a sensitivity analysis for a person: over all models and per model, for each pick its base and a row per parameter that
/// changes anything.
/// </summary>
internal sealed class SensitivityTable(IAnsiConsole console, Sensitivity sensitivity)
{
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    private readonly SensitivityRows _rows = new(console, sensitivity, namesModels: false);

    /// <summary>Writes the analysis in 80 columns.</summary>
    public void Write()
    {
        console.Write(SensitivityColumns.Table(sensitivity));
        console.WriteLine();
        if (sensitivity.Overall.Count > 0)
            new OverallSensitivityTable(console, sensitivity).Write();
        foreach (var model in sensitivity.Models)
            WriteModel(model);
        SensitivityNotes.Write(console, sensitivity);
    }

    private void WriteModel(ModelSensitivity model)
    {
        ModelHeading.Write(console, model.Model, $"  P = {model.Parallel}, k = {model.KStep}, {2 * model.KStep}, ...");
        if (model.Shortfall is { } shortfall)
            console.WriteLine(ShortfallText.Of(shortfall, sensitivity.Scenario), Style.Parse("yellow"));
        foreach (var (methods, pick) in SensitivityRows.Alike(model.Picks))
            WritePick(methods, pick);
        console.WriteLine();
    }

    private void WritePick(string methods, PickSensitivity pick)
    {
        console.Write(methods, Emphasis);
        console.WriteLine("  " + (pick.Base is { } means ? SensitivityText.Of(means) : SensitivityText.NoPick));
        _rows.Write(pick.Effects.Where(effect => effect.HasEffect));
        if (SensitivityText.Idle(pick.Effects) is { Length: > 0 } idle)
            console.WriteLine(idle);
    }
}
