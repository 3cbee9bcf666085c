namespace InferenceMoo.Cli;

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Limits limits)
    {
        var misses = new List<string>();
        if (shortfall.CostExcess > 0)
            misses.Add($"costs {Amount(shortfall.CostExcess)} USD more than {ShortNumber.Exact(limits.MaxCost)} USD");
        if (shortfall.TimeExcess > 0)
            misses.Add($"takes {Amount(shortfall.TimeExcess)} s more than {ShortNumber.Exact(limits.MaxTime)} s");
        if (shortfall.AccuracyDeficit > 0)
            misses.Add($"is {Amount(shortfall.AccuracyDeficit)} less accurate than {ShortNumber.Exact(limits.MinAccuracy)}");
        return $"k = {shortfall.K}, the nearest, {string.Join(" and ", misses)}";
    }

    private static string Amount(double value) => ShortNumber.Of(value, Width);
}
