namespace InferenceMoo.Reports;

/// <summary>What was asked and on what it was simulated, in words.</summary>
internal static class RunText
{
    /// <summary>The three limits.</summary>
    public static string Limits(Limits limits) =>
        string.Join(", ", LimitWords.Asked(PerObjective.Of(objective => (double?)limits[objective])));

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

    /// <summary>The precision that was asked for.</summary>
    public static string Target(PrecisionOutcome target) =>
        $"standard errors below {ShortNumber.Exact(target.Asked)} of their means in at most {ShortNumber.Count(target.MostTrials)} trials";

    /// <summary>Whether that was met.</summary>
    public static string Outcome(PrecisionOutcome target) => target.IsMet
        ? $"until every standard error was below {ShortNumber.Exact(target.Asked)} of its mean"
        : $"too few for every standard error to be below {ShortNumber.Exact(target.Asked)} of its mean";

    /// <summary>The device and the time it took.</summary>
    public static string Machine(RunFacts run) =>
        $"{Printable.Escape(run.Device)} ({run.DeviceKind}) in {ShortNumber.Of(run.Elapsed.TotalSeconds, 6)} s";
}
