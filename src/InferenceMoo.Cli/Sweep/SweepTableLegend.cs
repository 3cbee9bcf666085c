using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes what the columns of the table of a sweep mean, and what all of its rows share.</summary>
internal static class SweepTableLegend
{
    /// <summary>Writes a few lines under the table.</summary>
    public static void Write(IAnsiConsole console, Sweep sweep, bool isGrouped, PickMethod pick)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        void Add(string name, string text) => grid.AddRow(new Text(name), new Text(text));
        if (SweepFields.Axes.Any(axis => axis >= SweepAxis.MaxCost && Varies(sweep, axis)))
            Add("max, min", "the limits of the row");
        if (Varies(sweep, SweepAxis.Parallel) && sweep.Parallel.Contains(null))
            Add("own", "P of each model");
        Add("feas. k", $"number of candidates {Feasible(sweep)}");
        Add("pick", $"{Method(sweep, pick)}, {Subject(sweep, isGrouped)}");
        Add("P(f)", "share of the trials that meet all three limits");
        var fixedAxes = SweepFields.Axes.Where(axis => !Varies(sweep, axis)).ToArray();
        if (fixedAxes.Length > 0)
            Add("asked", string.Join(", ", fixedAxes.Select(axis => Fixed(axis, sweep.ValueAt(axis, 0)))));
        Add("simulated", $"{ShortNumber.Count(sweep.Trials)} trials per model, seed {sweep.Seed}");
        console.Write(grid);
    }

    private static string Feasible(Sweep sweep) => sweep.Confidence is { } confidence
        ? $"whose P(f) is at least {ShortNumber.Exact(100 * confidence)} %"
        : "whose means meet the limits";

    private static bool Varies(Sweep sweep, SweepAxis axis) => sweep.LengthOf(axis) > 1;

    private static string Method(Sweep sweep, PickMethod pick) =>
        pick == PickMethod.Knee ? $"knee by {Words.Name(sweep.Knee)}" : pick.Name;

    private static string Subject(Sweep sweep, bool isGrouped) => sweep.Models switch
    {
        [var model] => "of " + model.Key,
        _ => isGrouped ? "of each model by itself" : $"over {sweep.Models.Count} models",
    };

    private static string Fixed(SweepAxis axis, double? value) => axis switch
    {
        SweepAxis.KMax => $"k up to {value}",
        SweepAxis.KStep => value is null ? "in steps of P" : $"in steps of {value}",
        SweepAxis.Parallel => value is null ? "P of each model" : $"P = {value}",
        SweepAxis.MaxCost => $"cost at most {ShortNumber.Exact(value!.Value)} USD",
        SweepAxis.MaxTime => $"time at most {ShortNumber.Exact(value!.Value)} s",
        SweepAxis.MinAccuracy => $"accuracy at least {ShortNumber.Exact(value!.Value)}",
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };
}
