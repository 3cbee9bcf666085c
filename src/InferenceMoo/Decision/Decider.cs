namespace InferenceMoo;

/// <summary>Decides how many samples to take, from simulated or exact means: a pure function of its arguments.</summary>
public static class Decider
{
    /// <summary>Decides for every model of <paramref name="scenario"/>.</summary>
    /// <param name="scenario">What was asked.</param>
    /// <param name="trajectories">One trajectory per model, in the scenario's order, each of k = 1..<see cref="Scenario.KMax"/>.</param>
    /// <exception cref="ArgumentException">The trajectories do not match the scenario, or a mean is not a number.</exception>
    public static Decision Decide(Scenario scenario, IReadOnlyList<Trajectory> trajectories)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(trajectories);
        if (trajectories.Count != scenario.Models.Count)
            throw new ArgumentException($"{trajectories.Count} trajectories for {scenario.Models.Count} models.", nameof(trajectories));
        return new Decision(scenario, [.. trajectories.Select(trajectory => Decide(scenario, trajectory))]);
    }

    private static ModelDecision Decide(Scenario scenario, Trajectory trajectory)
    {
        if (trajectory.Points.Count != scenario.KMax)
            throw new ArgumentException($"A trajectory of {trajectory.Points.Count} points for k_max {scenario.KMax}.", nameof(trajectory));

        var step = scenario.KStepOf(trajectory.Model);
        var points = DecisionPoints.Of(trajectory.Points, step, scenario);
        var candidates = Array.FindAll(points, point => point.Candidate);
        var feasible = Array.FindAll(candidates, point => point.Feasible);
        return new ModelDecision(
            trajectory,
            step,
            points,
            feasible.Length,
            Array.FindAll(candidates, point => point.Pareto).Length,
            PickSearch.Of(feasible, scenario.Limits),
            feasible.Length == 0 ? ShortfallSearch.Of(candidates, scenario) : null);
    }
}

/// <summary>The decision for every model of a scenario, in the scenario's order.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Models">One decision per model.</param>
public sealed record Decision(Scenario Scenario, IReadOnlyList<ModelDecision> Models);

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
