namespace InferenceMoo.Cli;

/// <summary>What the rows and columns mean that are there only when they were asked for.</summary>
internal static class FrontLegend
{
    /// <summary>Names and meanings, in the order of the tables.</summary>
    public static IEnumerable<(string Name, string Meaning)> Of(Report report)
    {
        var asked = report.Overall is { FeasibleCount: > 0 } ? report.Asked : FrontQuestion.Nothing;
        if (asked.Weights is { } weights)
            return [.. Picks(weights.Normalised()), .. Rest(asked)];
        return Rest(asked);
    }

    private static IEnumerable<(string Name, string Meaning)> Picks(Weights weights) =>
    [
        ("weighted", $"least sum of the distances from the best of the front, in units of its ranges, weighted by {Text(weights)}"),
        ("euclid", "least Euclidean length of the weighted distances"),
        ("asf", "least of the largest weighted distance"),
    ];

    private static IEnumerable<(string Name, string Meaning)> Rest(FrontQuestion asked)
    {
        if (asked.Aim is not null)
            yield return ("aim", "the point of the front nearest to the aim");
        if (!asked.TradeOffs)
            yield break;
        yield return ("+1 %", "USD and seconds per percentage point of accuracy, to the next line; none where that is no more accurate");
        yield return ("alone", "what the point alone adds to the hypervolume, in percent of it");
        yield return ("c/t/a", "pseudo-weights of cost, time and accuracy, in percent");
        yield return ("*", "high trade-off: each unit gained by leaving the point costs many");
    }

    private static string Text(Weights weights) =>
        $"cost {ShortNumber.Of(weights.Cost, 5)}, time {ShortNumber.Of(weights.Time, 5)}, accuracy {ShortNumber.Of(weights.Accuracy, 5)}";
}
