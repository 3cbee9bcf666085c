using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes what the columns mean, what was asked, and what the picks and the hypervolume are taken against.</summary>
internal static class MeasuredSummary
{
    private const int Width = 8;

    /// <summary>Writes a few lines under the tables.</summary>
    public static void Write(IAnsiConsole console, MeasuredDecision decision)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        Add(grid, "within", "meets the limits; beyond: does not");
        Add(grid, "adds", "what the point adds alone to the hypervolume, in percent of it");
        Add(grid, "asked", Asked(decision.Question));
        if (Bounds(decision.Scales) is { Length: > 0 } scales)
            Add(grid, "scaled by", scales);
        if (decision is { Hypervolume: { } volume, Reference: { } reference })
            Add(grid, "hypervolume", $"{ShortNumber.Of(volume, Width)} up to {Bounds(reference)}");
        console.Write(grid);
    }

    private static void Add(Grid grid, string name, string text) => grid.AddRow(new Text(name), new Text(text));

    private static string Asked(MeasuredQuestion question)
    {
        var limits = new List<string>();
        if (question.Limits.MaxCost is { } cost)
            limits.Add($"cost at most {ShortNumber.Exact(cost)} USD");
        if (question.Limits.MaxTime is { } time)
            limits.Add($"time at most {ShortNumber.Exact(time)} s");
        if (question.Limits.MinAccuracy is { } accuracy)
            limits.Add($"accuracy at least {ShortNumber.Exact(accuracy)}");
        return $"{(limits.Count == 0 ? "no limits" : string.Join(", ", limits))}; knee by {Words.Name(question.Knee)}";
    }

    private static string Bounds(MeasuredBounds bounds)
    {
        (string Name, string Unit, MeasuredBound? Bound)[] all =
            [("cost", " USD", bounds.Cost), ("time", " s", bounds.Time), ("accuracy", "", bounds.Accuracy)];
        return string.Join(", ", all.Where(one => one.Bound is not null).Select(one => $"{one.Name} {Text(one.Bound!.Value, one.Unit)}"));
    }

    private static string Text(MeasuredBound bound, string unit) => bound.Source switch
    {
        MeasuredBoundSource.Front => $"{ShortNumber.Of(bound.Value, Width)}{unit} (from the front)",
        MeasuredBoundSource.Limit => $"{ShortNumber.Exact(bound.Value)}{unit} (the limit)",
        MeasuredBoundSource.Asked => $"{ShortNumber.Exact(bound.Value)}{unit} (--reference)",
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };
}
