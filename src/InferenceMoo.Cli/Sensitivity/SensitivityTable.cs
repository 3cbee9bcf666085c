using System.Globalization;
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
        WriteLegend();
    }

    private void WriteModel(ModelSensitivity model)
    {
        PickColumns.WriteHeading(console, model.Model, $"  P = {model.Parallel}, k = {model.KStep}, {2 * model.KStep}, ...");
        if (model.Shortfall is { } shortfall)
            console.WriteLine(ShortfallText.Of(shortfall, sensitivity.Scenario), Style.Parse("yellow"));
        foreach (var alike in PickSensitivity.Alike(model.Picks))
            WritePick(SensitivityRows.Methods(alike), alike[0]);
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

    private void WriteLegend()
    {
        var scenario = sensitivity.Scenario;
        var percent = (100 * sensitivity.Change).ToString("G6", CultureInfo.InvariantCulture);
        var legend = new Legend();
        legend.Add("low, high", $"one parameter {percent} % lower or higher, as far as it is allowed to be");
        legend.Add("", "parallel and k_max in whole numbers; the step of k stays as it is");
        legend.Add("rows", "by the range of cost, then time, then accuracy; blank: as at the base");
        if (sensitivity.Overall.Count > 0)
            legend.Add("of", "whose parameter it is; low: and high: name a model that takes over");
        if (sensitivity.Models.SelectMany(model => model.Picks).Concat(sensitivity.Overall).Any(IsLostOrGained))
            legend.Add(SensitivityText.NoPick, "nothing is picked then: the largest swing of all");
        legend.Add("asked", RunText.Limits(scenario.Limits));
        legend.Add("", $"{RunText.Candidates(scenario)}, knee by {Words.Name(scenario.Knee)}");
        legend.Add("means", "exact, without simulation");
        legend.Write(console);
    }

    private static bool IsLostOrGained(PickSensitivity pick) =>
        pick.Effects.Any(effect => double.IsInfinity(effect.Swing(Quantity.Samples)));
}

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
        foreach (var alike in PickSensitivity.Alike(sensitivity.Overall))
            WritePick(SensitivityRows.Methods(alike), alike[0]);
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

/// <summary>Writes the rows of a sensitivity table.</summary>
/// <param name="console">Where to.</param>
/// <param name="sensitivity">The analysis that the rows are of.</param>
/// <param name="namesModels">Whether the models that are picked can differ, and are named where they do.</param>
internal sealed class SensitivityRows(IAnsiConsole console, Sensitivity sensitivity, bool namesModels)
{
    /// <summary>The names of the methods of picks that move the same way.</summary>
    public static string Methods(IReadOnlyList<PickSensitivity> alike) => string.Join(", ", alike.Select(pick => pick.Method.Name));

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
}
