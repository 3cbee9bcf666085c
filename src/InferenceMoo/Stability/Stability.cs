namespace InferenceMoo;

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
