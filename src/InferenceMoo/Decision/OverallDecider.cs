namespace InferenceMoo;

/// <summary>
/// Decides over all models at once. Within a model every feasible candidate is on the front, since cost, time and accuracy
/// all rise with k; between models one can be better in all three.
/// </summary>
public static class OverallDecider
{
    /// <summary>
    /// The front and the picks of the feasible candidates of all models of <paramref name="decision"/>. Infeasible candidates
    /// need not be looked at: whatever dominates a feasible one meets the limits too. O(m n log n) for n feasible candidates
    /// and m models among the picks. With one model the picks are that model's own.
    /// </summary>
    public static OverallDecision Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var feasible = decision.Models.SelectMany(Feasible).ToList();
        var search = new OverallPickSearch(feasible, decision.Scenario.Limits);
        return new OverallDecision(feasible.Count, search.Front, search.Picks());
    }

    private static IEnumerable<OverallPoint> Feasible(ModelDecision model) =>
        model.Points.Where(point => point.Feasible).Select(point => new OverallPoint(model, point));
}
