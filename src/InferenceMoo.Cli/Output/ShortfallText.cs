namespace InferenceMoo.Cli;

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Limits limits)
    {
        var misses = Misses(shortfall.CostExcess, shortfall.TimeExcess, shortfall.AccuracyDeficit, limits);
        return $"no feasible k; nearest is k = {shortfall.K}: {misses}";
    }

    /// <summary>The limits that a point misses, each with what is too much or too little, in the order cost, time, accuracy.</summary>
    public static string Misses(double costExcess, double timeExcess, double accuracyDeficit, Limits limits)
    {
        var misses = new List<string>();
        if (costExcess > 0)
            misses.Add($"cost {Amount(costExcess)} USD over the limit of {ShortNumber.Exact(limits.MaxCost)} USD");
        if (timeExcess > 0)
            misses.Add($"time {Amount(timeExcess)} s over the limit of {ShortNumber.Exact(limits.MaxTime)} s");
        if (accuracyDeficit > 0)
            misses.Add($"accuracy {Amount(accuracyDeficit)} under the floor of {ShortNumber.Exact(limits.MinAccuracy)}");
        return string.Join(", ", misses);
    }

    private static string Amount(double value) => ShortNumber.Of(value, Width);
}
