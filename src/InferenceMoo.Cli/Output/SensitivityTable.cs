using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes a sensitivity analysis for a person: per model and pick its base, and a row per parameter that changes anything.</summary>
internal sealed class SensitivityTable(IAnsiConsole console, Sensitivity sensitivity)
{
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>Writes the analysis in 80 columns.</summary>
    public void Write()
    {
        console.Write(SensitivityColumns.Table(sensitivity));
        console.WriteLine();
        foreach (var model in sensitivity.Models)
            WriteModel(model);
        SensitivityNotes.Write(console, sensitivity);
    }

    private void WriteModel(ModelSensitivity model)
    {
        ModelHeading.Write(console, model.Model, $"  P = {model.Parallel}, k = {model.KStep}, {2 * model.KStep}, ...");
        if (model.Shortfall is { } shortfall)
            console.WriteLine(ShortfallText.Of(shortfall, sensitivity.Scenario.Limits), Style.Parse("yellow"));
        foreach (var alike in Alike(model.Picks))
            WritePick(string.Join(", ", alike.Select(pick => Words.Name(pick.Method))), alike[0]);
        console.WriteLine();
    }

    // Methods that pick the same whatever moves are told once.
    private static List<List<PickSensitivity>> Alike(IReadOnlyList<PickSensitivity> picks)
    {
        var groups = new List<List<PickSensitivity>>();
        foreach (var pick in picks)
        {
            if (groups.Find(group => group[0].Effects.SequenceEqual(pick.Effects)) is { } same)
                same.Add(pick);
            else
                groups.Add([pick]);
        }

        return groups;
    }

    private void WritePick(string methods, PickSensitivity pick)
    {
        console.Write(methods, Emphasis);
        console.WriteLine("  " + SensitivityText.Of(pick.Base));
        var rows = pick.Effects.Where(effect => effect.HasEffect).ToList();
        if (rows.Count > 0)
        {
            var table = SensitivityColumns.Table(sensitivity).HideHeaders();
            foreach (var effect in rows)
                table.AddRow(SensitivityColumns.Cells(effect));
            console.Write(table);
        }

        if (SensitivityText.Idle(pick.Effects) is { Length: > 0 } idle)
            console.WriteLine(idle);
    }
}
