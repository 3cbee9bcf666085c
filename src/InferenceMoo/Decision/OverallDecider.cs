namespace InferenceMoo;

/// <summary>
/// Decides over all models at once. Within a model every feasible candidate is on the front, since cost, time and accuracy
/// all rise with k; between models one can be better in all three.
/// </summary>
public static class OverallDecider
{
    /// <summary>
    /// The front and the picks of the feasible candidates of all models of <paramref name="decision"/>. Infeasible candidates
    /// are not looked at: on the means, whatever dominates a feasible one meets the limits too; under a chance constraint one of
    /// another model may not, and then does not count. O(m n log n) for n feasible candidates and m models among the picks. With
    /// one model the picks are that model's own.
    /// </summary>
    public static OverallDecision Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var feasible = Feasible(decision);
        var search = new OverallPickSearch(feasible, decision.Scenario.Limits);
        return new OverallDecision(feasible.Count, search.Front, search.Picks());
    }

    /// <summary>The methods over the feasible candidates of <paramref name="decision"/>, without any runner-up.</summary>
    internal static OverallMethods MethodsOf(Decision decision) =>
        new(Feasible(decision), decision.Scenario.Limits);

    private static List<OverallPoint> Feasible(Decision decision)
    {
        var feasible = new List<OverallPoint>();
        foreach (var model in decision.Models)
        {
            foreach (var point in model.Points)
            {
                if (point.Feasible)
                    feasible.Add(new OverallPoint(model, point));
            }
        }

        return feasible;
    }
}
