namespace InferenceMoo;

/// <summary>
/// How a target is reached. Within a model the least candidate is the cheapest and the fastest, since cost and time rise with k. Of
/// answers that cost the same the faster one counts as cheaper, of the fast ones the cheaper as faster, then the model listed first.
/// </summary>
/// <param name="Models">What is found per model, in the scenario's order.</param>
/// <param name="Cheapest">The cheapest answer within budget and deadline; null where none is.</param>
/// <param name="Fastest">The fastest answer within budget and deadline; null where none is.</param>
/// <param name="CheapestRegardless">
/// Where no answer is within budget and deadline, the cheapest one all the same, which says what it misses; null otherwise, and where
/// no model reaches the target.
/// </param>
public sealed record TargetSolution(
    IReadOnlyList<TargetAnswer> Models, TargetCandidate? Cheapest, TargetCandidate? Fastest, TargetCandidate? CheapestRegardless);
