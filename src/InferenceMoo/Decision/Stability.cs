namespace InferenceMoo;

/// <summary>Compares the picks of a decision with those of independent replicates: a pure function of its arguments.</summary>
public static class StabilityJudge
{
    /// <summary>Decides on every replicate and counts the agreements.</summary>
    /// <param name="decision">The decision on all trials.</param>
    /// <param name="replicates">Per replicate one trajectory per model, as for <see cref="Decider"/>; quantiles are not looked at.</param>
    /// <returns>The shares; null without replicates.</returns>
    /// <exception cref="ArgumentException">The trajectories do not match the decision's scenario.</exception>
    public static Stability? Of(Decision decision, IReadOnlyList<SimulatedTrials> replicates)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(replicates);
        if (replicates.Count == 0)
            return null;
        Decision[] decisions = [.. replicates.Select(trials => Decider.Decide(decision.Scenario, trials))];
        return new Stability(
            replicates.Count,
            replicates.Min(trials => trials.Trajectories[0].Trials),
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
        new(rule => PickShare.Of(picks[rule], [.. replicates.Select(choices => choices[rule])], model(picks[rule])));

    private static Picks<Choice?> ChoicesOf(ModelDecision decision) =>
        new(rule => decision.Picks[rule] is { } k ? new Choice(decision.Model.Key, k) : null);

    private static Picks<Choice?> ChoicesOf(Decision decision)
    {
        var choice = new OverallChoice(decision);
        return new(rule => choice.By(rule) is { } pick ? new Choice(decision.Models[pick.Model].Model.Key, pick.K) : null);
    }
}

/// <summary>What a rule picks.</summary>
/// <param name="Model">Key of the model.</param>
/// <param name="K">Number of samples.</param>
internal sealed record Choice(string Model, int K);

/// <summary>
/// How sure the picks of a decision are, by independent replicates: disjoint batches of its trials, each decided on by itself.
/// A replicate has only its share of the trials, so that its means stray farther than those of the decision, by the square root
/// of the number of replicates: a share tends to understate how sure a pick is.
/// </summary>
/// <param name="Count">Number of replicates.</param>
/// <param name="TrialsEach">Trials of each; one more in some where the trials do not divide evenly.</param>
/// <param name="Models">The shares of each model's picks, in the order of the scenario.</param>
/// <param name="Overall">The shares of the picks over all models; same pick means same model and same k.</param>
public sealed record Stability(int Count, long TrialsEach, IReadOnlyList<Picks<PickShare>> Models, Picks<PickShare> Overall);

/// <summary>How often independent replicates of a simulation agree with a pick.</summary>
/// <param name="Share">Share of the replicates with the same pick, 0 to 1; where there is no pick, of those without one.</param>
/// <param name="None">Share of the replicates in which the method picks nothing.</param>
/// <param name="ModelShare">Share of the replicates whose pick is of the same model; <see cref="Share"/> where there is no pick.</param>
/// <param name="KLow">
/// Least k of the narrowest range that holds at least 95 % of the replicates that pick that model, the lowest of equals; null
/// without any, or without a pick over all models.
/// </param>
/// <param name="KHigh">Largest k of that range.</param>
public sealed record PickShare(double Share, double None, double ModelShare, int? KLow, int? KHigh)
{
    /// <summary>The share below which a pick is said to move about: fewer than half of the replicates agree with it.</summary>
    public const double MovesBelow = 0.5;

    /// <summary>Whether the pick moves about from replicate to replicate.</summary>
    public bool Moves => Share < MovesBelow;

    /// <summary>The share of <paramref name="replicates"/>, at least one, that agree with <paramref name="pick"/>.</summary>
    /// <param name="pick">The pick; null for none.</param>
    /// <param name="replicates">What the method picks in each replicate.</param>
    /// <param name="model">Key of the model whose k make the range; null for no range.</param>
    internal static PickShare Of(Choice? pick, IReadOnlyCollection<Choice?> replicates, string? model)
    {
        var ofModel = replicates.OfType<Choice>().Where(choice => choice.Model == model).ToArray();
        var (low, high) = NarrowestRange(Array.ConvertAll(ofModel, choice => choice.K));
        return new PickShare(
            ShareOf(choice => choice == pick), ShareOf(choice => choice is null), ShareOf(choice => choice?.Model == pick?.Model), low, high);

        double ShareOf(Func<Choice?, bool> agrees) => (double)replicates.Count(agrees) / replicates.Count;
    }

    /// <summary>The ends of the narrowest range that holds at least 95 % of <paramref name="ks"/>; nulls for none of them.</summary>
    private static (int? Low, int? High) NarrowestRange(int[] ks)
    {
        if (ks.Length == 0)
            return (null, null);

        Array.Sort(ks, (left, right) => left.CompareTo(right));
        // 95 % of them, rounded up: in whole numbers, for 0.95 has no exact double.
        var held = (19 * ks.Length + 19) / 20;
        var first = 0;
        for (var start = 1; start + held <= ks.Length; start++)
        {
            if (ks[start + held - 1] - ks[start] < ks[first + held - 1] - ks[first])
                first = start;
        }

        return (ks[first], ks[first + held - 1]);
    }
}
