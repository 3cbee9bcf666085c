namespace InferenceMoo.Reports;

/// <summary>The words for limits and for the questions about them.</summary>
internal static class LimitWords
{
    /// <summary>One or several limits in a sentence.</summary>
    public static string Nouns(ObjectiveSet objectives) =>
        string.Join(" and ", objectives.Members.Select(objective => $"the {objective.Limit.Noun}"));

    /// <summary>The limits that somebody set, in words: cost at most, time at most, accuracy at least.</summary>
    public static IEnumerable<string> Asked(PerObjective<double?> limits) => Objective.All
        .Where(objective => limits[objective] is not null)
        .Select(objective =>
            $"{objective} at {(objective.Direction == Direction.Maximise ? "least" : "most")} {ShortNumber.Exact(limits[objective]!.Value)}{objective.Symbol}");
}

/// <summary>Says which limits fail, and by how much.</summary>
internal static class ShortfallText
{
    private const int Width = 8;

    /// <summary>One sentence about the candidate that misses its limits by least.</summary>
    public static string Of(Shortfall shortfall, Scenario scenario) => $"no feasible k; nearest is {Nearest(shortfall, scenario)}";

    /// <summary>Which candidate that is, and what it misses of limits and confidence.</summary>
    public static string Nearest(Shortfall shortfall, Scenario scenario)
    {
        List<string> misses = [.. Misses(shortfall.Excess, scenario.Limits)];
        if (shortfall.ProbabilityDeficit is { } deficit)
            misses.Insert(0, $"P(f) {Amount(deficit)} under the {ShortNumber.Exact(scenario.Confidence!.Value)} asked for");
        return $"k = {shortfall.K}: {string.Join(", ", misses)}";
    }

    /// <summary>Which candidate that is, and what it misses.</summary>
    public static string Nearest(Shortfall shortfall, Limits limits) =>
        $"nearest is k = {shortfall.K}: {string.Join(", ", Misses(shortfall.Excess, limits))}";

    /// <summary>The limits that a point misses, each with what is too much or too little, in the order of the objectives.</summary>
    public static IEnumerable<string> Misses(PerObjective<double> excess, Limits limits) => Objective.All
        .Where(objective => excess[objective] > 0)
        .Select(objective => Miss(objective, Amount(excess[objective]), ShortNumber.Exact(limits[objective])));

    private static string Miss(Objective objective, string amount, string limit) => objective.Direction == Direction.Maximise
        ? $"{objective} {amount}{objective.Symbol} under the floor of {limit}{objective.Symbol}"
        : $"{objective} {amount}{objective.Symbol} over the limit of {limit}{objective.Symbol}";

    private static string Amount(double value) => ShortNumber.Of(value, Width);
}
