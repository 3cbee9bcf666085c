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

    private static PickShares OfModel(ModelDecision model, Decision[] replicates, int index) => Compare(
        Choices.Of(model),
        [.. replicates.Select(replicate => Choices.Of(replicate.Models[index]))],
        _ => model.Model.Key);

    private static PickShares OverAll(Decision decision, Decision[] replicates) => Compare(
        Choices.Of(decision),
        [.. replicates.Select(Choices.Of)],
        pick => pick?.Model);

    private static PickShares Compare(Choices picks, Choices[] replicates, Func<Choice?, string?> model)
    {
        return new PickShares(
            Share(choices => choices.Accuracy),
            Share(choices => choices.Cube),
            Share(choices => choices.Utopia),
            Share(choices => choices.KneeChord),
            Share(choices => choices.KneeCurvature),
            Share(choices => choices.KneeKneedle));

        PickShare Share(Func<Choices, Choice?> method) => Tally.Of(method(picks), [.. replicates.Select(method)], model(method(picks)));
    }
}
