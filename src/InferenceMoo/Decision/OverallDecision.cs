namespace InferenceMoo;

/// <summary>The decision over all models at once: which model, and how many samples.</summary>
/// <param name="FeasibleCount">Number of feasible candidates of all models.</param>
/// <param name="Front">
/// The feasible candidates that no feasible candidate of any model dominates, by rising cost; of equal ones the model listed first and the
/// smallest k. Empty where nothing is feasible.
/// </param>
/// <param name="Picks">The model and the number of samples that each method picks.</param>
public sealed record OverallDecision(int FeasibleCount, IReadOnlyList<OverallPoint> Front, Picks<OverallPick?> Picks);
