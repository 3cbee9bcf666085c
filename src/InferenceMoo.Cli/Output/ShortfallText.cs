namespace InferenceMoo.Cli;

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Scenario scenario)
    {
        var limits = scenario.Limits;
        var misses = new List<string>();
        if (shortfall.ProbabilityDeficit is { } deficit)
            misses.Add($"P(f) {Amount(deficit)} under the {ShortNumber.Exact(scenario.Confidence!.Value)} asked for");
        if (shortfall.CostExcess > 0)
            misses.Add($"cost {Amount(shortfall.CostExcess)} USD over the limit of {ShortNumber.Exact(limits.MaxCost)} USD");
        if (shortfall.TimeExcess > 0)
            misses.Add($"time {Amount(shortfall.TimeExcess)} s over the limit of {ShortNumber.Exact(limits.MaxTime)} s");
        if (shortfall.AccuracyDeficit > 0)
            misses.Add($"accuracy {Amount(shortfall.AccuracyDeficit)} under the floor of {ShortNumber.Exact(limits.MinAccuracy)}");
        return $"no feasible k; nearest is k = {shortfall.K}: {string.Join(", ", misses)}";
    }

    private static string Amount(double value) => ShortNumber.Of(value, Width);
}
