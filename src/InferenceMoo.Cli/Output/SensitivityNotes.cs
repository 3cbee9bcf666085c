using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes what the columns of a sensitivity table mean and what was asked.</summary>
internal static class SensitivityNotes
{
    /// <summary>Writes a few lines under the table.</summary>
    public static void Write(IAnsiConsole console, Sensitivity sensitivity)
    {
        var scenario = sensitivity.Scenario;
        var percent = (100 * sensitivity.Change).ToString("G6", CultureInfo.InvariantCulture);
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        Add(grid, "low, high", $"one parameter {percent} % lower or higher, as far as it is allowed to be");
        Add(grid, "", "parallel and k_max in whole numbers; the step of k stays as it is");
        Add(grid, "rows", "by the range of cost, then time, then accuracy; blank: as at the base");
        if (sensitivity.Overall.Count > 0)
            Add(grid, "of", "whose parameter it is; low: and high: name a model that takes over");
        if (sensitivity.Models.SelectMany(model => model.Picks).Concat(sensitivity.Overall).Any(IsLostOrGained))
            Add(grid, SensitivityText.NoPick, "nothing is picked then: the largest swing of all");
        Add(grid, "asked", RunText.Limits(scenario.Limits));
        Add(grid, "", $"{RunText.Candidates(scenario)}, knee by {Words.Name(scenario.Knee)}");
        Add(grid, "means", "exact, without simulation");
        console.Write(grid);
    }

    private static bool IsLostOrGained(PickSensitivity pick) =>
        pick.Effects.Any(effect => double.IsInfinity(effect.Swing(SensitivityOutput.K)));

    private static void Add(Grid grid, string name, string text) => grid.AddRow(new Text(name), new Text(text));
}
