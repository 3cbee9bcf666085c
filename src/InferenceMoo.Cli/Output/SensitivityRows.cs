using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes the rows of a sensitivity table.</summary>
/// <param name="console">Where to.</param>
/// <param name="sensitivity">The analysis that the rows are of.</param>
/// <param name="namesModels">Whether the models that are picked can differ, and are named where they do.</param>
internal sealed class SensitivityRows(IAnsiConsole console, Sensitivity sensitivity, bool namesModels)
{
    /// <summary>Writes a row per effect, and under it which model takes over where one does.</summary>
    public void Write(IEnumerable<ParameterEffect> effects)
    {
        var table = SensitivityColumns.Table(sensitivity).HideHeaders();
        foreach (var effect in effects)
        {
            table.AddRow(SensitivityColumns.Cells(effect));
            if (!namesModels || SensitivityText.TakeOver(effect) is not { Length: > 0 } takeOver)
                continue;
            console.Write(table);
            console.WriteLine("  " + takeOver);
            table = SensitivityColumns.Table(sensitivity).HideHeaders();
        }

        if (table.Rows.Count > 0)
            console.Write(table);
    }

    /// <summary>Groups the picks that move the same way, whatever moves them: they are told once, under all of their names.</summary>
    public static IEnumerable<(string Methods, PickSensitivity Pick)> Alike(IReadOnlyList<PickSensitivity> picks)
    {
        var groups = new List<List<PickSensitivity>>();
        foreach (var pick in picks)
        {
            if (groups.Find(group => group[0].Effects.SequenceEqual(pick.Effects)) is { } same)
                same.Add(pick);
            else
                groups.Add([pick]);
        }

        return groups.Select(group => (string.Join(", ", group.Select(pick => pick.Method.Name)), group[0]));
    }
}
