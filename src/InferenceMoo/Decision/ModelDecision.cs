namespace InferenceMoo;

/// <summary>The decision for one model.</summary>
/// <param name="Trajectory">The simulated statistics that the decision rests on.</param>
/// <param name="KStep">Step between the candidate numbers of samples.</param>
/// <param name="Points">One point per k = 1..k_max, in order.</param>
/// <param name="FeasibleCount">Number of feasible candidates.</param>
/// <param name="ParetoCount">Number of candidates on the Pareto front.</param>
/// <param name="Picks">The number of samples that each method picks.</param>
/// <param name="Shortfall">Which limits fail and by how much, when no candidate is feasible; otherwise null.</param>
public sealed record ModelDecision(
    Trajectory Trajectory,
    int KStep,
    IReadOnlyList<DecisionPoint> Points,
    int FeasibleCount,
    int ParetoCount,
    Picks<int?> Picks,
    Shortfall? Shortfall)
{
    /// <summary>The model that was decided on.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>The point of <paramref name="k"/> samples.</summary>
    public DecisionPoint At(int k) => Points[k - 1];
}
