namespace InferenceMoo.Cli;

/// <summary>The words for limits and for the questions about them.</summary>
internal static class LimitWords
{
    private static readonly (LimitKinds Kind, string Name)[] All =
    [
        (LimitKinds.Cost, "cost"),
        (LimitKinds.Time, "time"),
        (LimitKinds.Accuracy, "accuracy"),
        (LimitKinds.Step, "step"),
        (LimitKinds.KMax, "k_max"),
    ];

    /// <summary>The names that files use, one per limit.</summary>
    public static IEnumerable<string> Names(LimitKinds kinds) => All.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Name);

    /// <summary>The name that files use for the question about the limit <paramref name="asked"/>.</summary>
    public static string Question(LimitKinds asked) => Title(asked).Replace(' ', '_');

    /// <summary>The question about the limit <paramref name="asked"/>.</summary>
    public static string Title(LimitKinds asked) => asked.Choose("least budget", "shortest deadline", "largest floor");

    /// <summary>One of the three limits in a sentence.</summary>
    public static string Noun(LimitKinds kind) => kind.Choose("budget", "deadline", "accuracy floor");

    /// <summary>One or several of the three limits in a sentence.</summary>
    public static string Nouns(LimitKinds kinds) =>
        string.Join(" and ", All.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => $"the {Noun(pair.Kind)}"));
}

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Scenario scenario)
    {
        List<string> misses = [.. Misses(shortfall.CostExcess, shortfall.TimeExcess, shortfall.AccuracyDeficit, scenario.Limits)];
        if (shortfall.ProbabilityDeficit is { } deficit)
            misses.Insert(0, $"P(f) {Amount(deficit)} under the {ShortNumber.Exact(scenario.Confidence!.Value)} asked for");
        return $"no feasible k; nearest is k = {shortfall.K}: {string.Join(", ", misses)}";
    }

    /// <summary>Which candidate that is, and what it misses.</summary>
    public static string Nearest(Shortfall shortfall, Limits limits) =>
        $"nearest is k = {shortfall.K}: {string.Join(", ", Misses(shortfall.CostExcess, shortfall.TimeExcess, shortfall.AccuracyDeficit, limits))}";

    /// <summary>The limits that a point misses, each with what is too much or too little, in the order cost, time, accuracy.</summary>
    public static IEnumerable<string> Misses(double costExcess, double timeExcess, double accuracyDeficit, Limits limits)
    {
        if (costExcess > 0)
            yield return $"cost {Amount(costExcess)} USD over the limit of {ShortNumber.Exact(limits.MaxCost)} USD";
        if (timeExcess > 0)
            yield return $"time {Amount(timeExcess)} s over the limit of {ShortNumber.Exact(limits.MaxTime)} s";
        if (accuracyDeficit > 0)
            yield return $"accuracy {Amount(accuracyDeficit)} under the floor of {ShortNumber.Exact(limits.MinAccuracy)}";
    }

    private static string Amount(double value) => ShortNumber.Of(value, Width);
}
