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
