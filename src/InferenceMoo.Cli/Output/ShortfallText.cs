namespace InferenceMoo.Cli;

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Limits limits) => $"no feasible k; {Nearest(shortfall, limits)}";

    /// <summary>Which candidate that is, and what it misses.</summary>
    public static string Nearest(Shortfall shortfall, Limits limits)
    {
        var slack = new Slack(-shortfall.CostExcess, -shortfall.TimeExcess, -shortfall.AccuracyDeficit);
        return $"nearest is k = {shortfall.K}: {Misses(slack, limits)}";
    }

    /// <summary>What is missed, and by how much.</summary>
    public static string Misses(Slack slack, Limits limits)
    {
        var misses = new List<string>();
        if (slack.Cost < 0)
            misses.Add($"cost {Amount(slack.Cost)} USD over the limit of {ShortNumber.Exact(limits.MaxCost)} USD");
        if (slack.Time < 0)
            misses.Add($"time {Amount(slack.Time)} s over the limit of {ShortNumber.Exact(limits.MaxTime)} s");
        if (slack.Accuracy < 0)
            misses.Add($"accuracy {Amount(slack.Accuracy)} under the floor of {ShortNumber.Exact(limits.MinAccuracy)}");
        return string.Join(", ", misses);
    }

    private static string Amount(double slack) => ShortNumber.Of(-slack, Width);
}
