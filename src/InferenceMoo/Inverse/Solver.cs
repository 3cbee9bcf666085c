namespace InferenceMoo;

/// <summary>Answers the inverse questions, from simulated or exact means: a pure function of its arguments.</summary>
public static class Solver
{
    /// <summary>Answers <paramref name="question"/>; the means decide what is feasible, as in <see cref="Decider"/>.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="trials">
    /// One trajectory per model, in the scenario's order, each of k = 1..<see cref="Scenario.KMax"/>, and the shares of the trials that
    /// meet <see cref="InverseQuestion.Counted"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The trajectories do not match the scenario, a mean is not a number, or a model has no candidate.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The target's probability is not in (0, 1), or its accuracy is not a number.</exception>
    public static Solution Solve(InverseQuestion question, SimulatedTrials trials)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(trials);
        var (scenario, trajectories) = (question.Scenario, trials.Trajectories);
        if (trajectories.Count != scenario.Models.Count)
            throw new ArgumentException($"{trajectories.Count} trajectories for {scenario.Models.Count} models.", nameof(trials));
        IReadOnlyList<Candidate>[] candidates = [.. trajectories.Select(trajectory => Candidates(scenario, trajectory))];
        LimitSolution Best(Objective asked) => new LimitSearch(asked, scenario.Limits).Solve(candidates);
        return new Solution(
            question,
            TargetSolution.Of(question, trials),
            [.. Objective.All.Select(Best)]);
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
    /// The limits whose share of the trials is to be counted: the target's accuracy alone. Means do not depend on limits.
    /// </summary>
    public Limits Counted => Limits.Of(new PerObjective<double>(double.MaxValue, double.MaxValue, Target.Accuracy));
}

/// <summary>The answers to the inverse questions.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Target">The least k that reaches the target.</param>
/// <param name="LimitSolutions">Per objective the best value of its limit under the other limits.</param>
public sealed record Solution(InverseQuestion Question, TargetSolution Target, IReadOnlyList<LimitSolution> LimitSolutions)
{
    /// <summary>Per question whether some model has an answer: a target within budget and deadline, then a value for each limit.</summary>
    public IReadOnlyList<bool> Answered => [Target.Cheapest is not null, .. LimitSolutions.Select(solution => solution.Overall is not null)];

    /// <summary>The best value of the limit of <paramref name="objective"/>.</summary>
    public LimitSolution this[Objective objective]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(objective);
            return LimitSolutions[objective.Index];
        }
    }
}

/// <summary>What the best of k samples has to reach, and how surely.</summary>
/// <param name="Accuracy">The accuracy to reach. Accuracies lie in [0, 1]: 0 or less is always reached, more than 1 never.</param>
/// <param name="Probability">Least probability of reaching it, in (0, 1).</param>
public readonly record struct AccuracyTarget(double Accuracy, double Probability);
