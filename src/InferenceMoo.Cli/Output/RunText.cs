using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>What was asked and on what it was simulated, in words.</summary>
internal static class RunText
{
    /// <summary>The three limits.</summary>
    public static string Limits(Limits limits) =>
        $"cost at most {ShortNumber.Exact(limits.MaxCost)} USD, time at most {ShortNumber.Exact(limits.MaxTime)} s, " +
        $"accuracy at least {ShortNumber.Exact(limits.MinAccuracy)}";

    /// <summary>The candidates and the parallelism.</summary>
    public static string Candidates(Scenario scenario)
    {
        var step = scenario.KStep ?? scenario.Parallel;
        var candidates = step is { } s ? $"k = {s}, {2 * s}, ..." : "k = P, 2P, ...";
        return $"{candidates} up to {scenario.KMax}, {ParallelOf(scenario)}";
    }

    private static string ParallelOf(Scenario scenario)
    {
        if (scenario.Parallel is { } parallel)
            return $"P = {parallel}";
        return scenario.Models.All(model => model.VariantOf is not null)
            ? $"P = {string.Join(", ", scenario.Models.Select(model => model.DefaultParallel).Distinct())}"
            : "P of each model";
    }

    /// <summary>Trials and seed.</summary>
    public static string Trials(Scenario scenario) => $"{ShortNumber.Count(scenario.Trials)} trials per model, seed {scenario.Seed}";

    /// <summary>The device and the time it took.</summary>
    public static string Machine(DeviceDescription device, TimeSpan elapsed) =>
        $"{Printable.Escape(device.Name)} ({DeviceKindName.Of(device.Kind)}) in {ShortNumber.Of(elapsed.TotalSeconds, 6)} s";
}
