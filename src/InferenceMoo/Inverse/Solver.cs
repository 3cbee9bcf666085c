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

/// <summary>
/// Asks backwards: the least k that reaches a target, and the best value that each limit can take while the other two stay.
/// </summary>
/// <param name="Scenario">Models, limits, candidates and trials.</param>
/// <param name="Target">The accuracy to reach and how surely; the mean accuracy's floor is among the limits.</param>
public sealed record InverseQuestion(Scenario Scenario, AccuracyTarget Target)
{
    /// <summary>
    /// The scenario to simulate. Means do not depend on limits; its only one is the target's accuracy, so that the feasible
    /// probability of its trajectories is the share of the trials that reach it.
    /// </summary>
    public Scenario ToSimulate => Scenario with { Limits = new Limits(double.MaxValue, double.MaxValue, Target.Accuracy) };
}

/// <summary>The answers to the inverse questions.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Target">The least k that reaches the target.</param>
/// <param name="Budget">The least budget under the other two limits.</param>
/// <param name="Deadline">The shortest deadline under the other two limits.</param>
/// <param name="Floor">The largest accuracy floor under the other two limits.</param>
public sealed record Solution(
    InverseQuestion Question, TargetSolution Target, LimitSolution Budget, LimitSolution Deadline, LimitSolution Floor)
{
    /// <summary>Whether every question has an answer for some model: a target within budget and deadline, a value for each limit.</summary>
    public bool IsComplete => Target.Cheapest is not null && LimitSolutions.All(solution => solution.Overall is not null);

    /// <summary>The answers about the limits: budget, deadline, floor.</summary>
    public IReadOnlyList<LimitSolution> LimitSolutions => [Budget, Deadline, Floor];
}

/// <summary>What the best of k samples has to reach, and how surely.</summary>
/// <param name="Accuracy">The accuracy to reach. Accuracies lie in [0, 1]: 0 or less is always reached, more than 1 never.</param>
/// <param name="Probability">Least probability of reaching it, in (0, 1).</param>
public readonly record struct AccuracyTarget(double Accuracy, double Probability);
