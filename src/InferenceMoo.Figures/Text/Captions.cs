namespace InferenceMoo.Figures;

/// <summary>Sentences that several figures share.</summary>
internal static class Captions
{
    /// <summary>The second line of a figure about one model: limits, trials and parallel inferences.</summary>
    public static string Conditions(ModelDecision model, Scenario scenario) =>
        $"{Of(scenario)}; {Numbers.Count(model.Trajectory.Trials)} trials; {model.Trajectory.Parallel} in parallel";

    /// <summary>The second line of the figure about all models: limits and trials.</summary>
    public static string Conditions(Scenario scenario) => $"{Of(scenario)}; {Numbers.Count(scenario.Trials)} trials per model";

    /// <summary>The three limits.</summary>
    public static string Of(Limits limits) =>
        $"cost \u2264 {Numbers.Format(limits.MaxCost)} USD, time \u2264 {Numbers.Format(limits.MaxTime)} s, "
        + $"accuracy \u2265 {Numbers.Format(limits.MinAccuracy)}";

    /// <summary>Why nothing is feasible, one line per failing limit or chance; empty where something is.</summary>
    public static IReadOnlyList<string> Infeasibility(Shortfall? shortfall)
    {
        if (shortfall is null)
            return [];
        var lines = new List<string> { "No feasible k.", $"Closest: k = {shortfall.K}," };
        if (shortfall.ProbabilityDeficit is { } deficit)
            lines.Add($"P(all three) {Numbers.Rough(deficit)} too low");
        if (shortfall.CostExcess > 0)
            lines.Add($"{Numbers.Rough(shortfall.CostExcess)} USD over budget");
        if (shortfall.TimeExcess > 0)
            lines.Add($"{Numbers.Rough(shortfall.TimeExcess)} s over the deadline");
        if (shortfall.AccuracyDeficit > 0)
            lines.Add($"accuracy {Numbers.Rough(shortfall.AccuracyDeficit)} too low");
        return lines;
    }

    private static string Of(Scenario scenario) => Of(scenario.Limits)
        + (scenario.Confidence is { } confidence ? $", Pr(all) \u2265 {Numbers.Format(confidence)}" : "");
}
