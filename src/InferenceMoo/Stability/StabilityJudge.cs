namespace InferenceMoo;

/// <summary>Compares the picks of a decision with those of independent replicates: a pure function of its arguments.</summary>
public static class StabilityJudge
{
    /// <summary>Decides on every replicate and counts the agreements.</summary>
    /// <param name="decision">The decision on all trials.</param>
    /// <param name="replicates">Per replicate one trajectory per model, as for <see cref="Decider"/>; quantiles are not looked at.</param>
    /// <returns>The shares; null without replicates.</returns>
    /// <exception cref="ArgumentException">The trajectories do not match the decision's scenario.</exception>
    public static Stability? Of(Decision decision, IReadOnlyList<IReadOnlyList<Trajectory>> replicates)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(replicates);
        if (replicates.Count == 0)
            return null;
        Decision[] decisions = [.. replicates.Select(trajectories => Decider.Decide(decision.Scenario, trajectories))];
        return new Stability(
            replicates.Count,
            replicates.Min(trajectories => trajectories[0].Trials),
            [.. decision.Models.Select((model, index) => OfModel(model, decisions, index))],
            OverAll(decision, decisions));
    }

    private static Picks<PickShare> OfModel(ModelDecision model, Decision[] replicates, int index) => Compare(
        ChoicesOf(model),
        [.. replicates.Select(replicate => ChoicesOf(replicate.Models[index]))],
        _ => model.Model.Key);

    private static Picks<PickShare> OverAll(Decision decision, Decision[] replicates) => Compare(
        ChoicesOf(decision),
        [.. replicates.Select(ChoicesOf)],
        pick => pick?.Model);

    private static Picks<PickShare> Compare(Picks<Choice?> picks, Picks<Choice?>[] replicates, Func<Choice?, string?> model) =>
        new(rule => Tally.Of(picks[rule], [.. replicates.Select(choices => choices[rule])], model(picks[rule])));

    private static Picks<Choice?> ChoicesOf(ModelDecision decision) =>
        new(rule => decision.Picks[rule] is { } k ? new Choice(decision.Model.Key, k) : null);

    private static Picks<Choice?> ChoicesOf(Decision decision)
    {
        var methods = OverallDecider.MethodsOf(decision);
        return new(rule => methods.By(rule) is { } point ? new Choice(point.Model.Key, point.K) : null);
    }
}

/// <summary>What a rule picks.</summary>
/// <param name="Model">Key of the model.</param>
/// <param name="K">Number of samples.</param>
internal sealed record Choice(string Model, int K);
