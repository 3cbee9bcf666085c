namespace InferenceMoo;

/// <summary>Answers the inverse questions, from simulated or exact means: a pure function of its arguments.</summary>
public static class Solver
{
    /// <summary>Answers <paramref name="question"/>; the means decide what is feasible, as in <see cref="Decider"/>.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="trajectories">
    /// One trajectory per model, in the scenario's order, each of k = 1..<see cref="Scenario.KMax"/>, of <see cref="InverseQuestion.ToSimulate"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The trajectories do not match the scenario, a mean is not a number, or a model has no candidate.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The target's probability is not in (0, 1), or its accuracy is not a number.</exception>
    public static Solution Solve(InverseQuestion question, IReadOnlyList<Trajectory> trajectories)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(trajectories);
        var scenario = question.Scenario;
        if (trajectories.Count != scenario.Models.Count)
            throw new ArgumentException($"{trajectories.Count} trajectories for {scenario.Models.Count} models.", nameof(trajectories));
        IReadOnlyList<Candidate>[] candidates = [.. trajectories.Select(trajectory => Candidates(scenario, trajectory))];
        LimitSolution Best(LimitKinds asked) => new LimitSearch(asked, scenario.Limits).Solve(candidates);
        return new Solution(
            question,
            TargetSearch.Solve(question, trajectories),
            Best(LimitKinds.Cost),
            Best(LimitKinds.Time),
            Best(LimitKinds.Accuracy));
    }

    private static IReadOnlyList<Candidate> Candidates(Scenario scenario, Trajectory trajectory)
    {
        if (trajectory.Points.Count != scenario.KMax)
            throw new ArgumentException($"A trajectory of {trajectory.Points.Count} points for k_max {scenario.KMax}.", nameof(trajectory));
        if (trajectory.Points.Any(point => double.IsNaN(point.Cost.Mean + point.Time.Mean + point.Accuracy.Mean)))
            throw new ArgumentException("A mean is not a number.", nameof(trajectory));
        var candidates = Candidate.Of(trajectory, scenario.KStepOf(trajectory.Model));
        return candidates.Count > 0
            ? candidates
            : throw new ArgumentException($"No multiple of the step is within k_max {scenario.KMax}.", nameof(trajectory));
    }
}
