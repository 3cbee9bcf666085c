namespace InferenceMoo;

/// <summary>Finds how a target is reached.</summary>
internal static class TargetSearch
{
    /// <summary>The least k per model, and the cheapest and the fastest over all.</summary>
    public static TargetSolution Solve(InverseQuestion question, IReadOnlyList<Trajectory> trajectories)
    {
        TargetAnswer[] answers = [.. trajectories.Select(trajectory => Answer(question, trajectory))];
        TargetCandidate[] reached = [.. answers.Select(answer => answer.Candidate).OfType<TargetCandidate>()];
        TargetCandidate[] within = [.. reached.Where(candidate => candidate.Missed == LimitKinds.None)];
        return new TargetSolution(
            answers,
            Cheapest(within),
            within.MinBy(candidate => (candidate.Time, candidate.Cost)),
            within.Length == 0 ? Cheapest(reached) : null);
    }

    private static TargetCandidate? Cheapest(TargetCandidate[] candidates) => candidates.MinBy(candidate => (candidate.Cost, candidate.Time));

    private static TargetAnswer Answer(InverseQuestion question, Trajectory trajectory)
    {
        var law = new TargetLaw(trajectory.Model.Accuracy, question.Target);
        var step = question.Scenario.KStepOf(trajectory.Model);
        var candidate = law.LeastK is { } least ? At(Multiple(least, step), step, law, trajectory, question.Scenario.Limits) : null;
        return new TargetAnswer(trajectory, law.LeastK, candidate);
    }

    private static long Multiple(long least, int step) => (least + step - 1) / step * step;

    private static TargetCandidate At(long k, int step, TargetLaw law, Trajectory trajectory, Limits limits)
    {
        TrajectoryPoint? simulated = k <= trajectory.Points.Count ? trajectory.Points[(int)k - 1] : null;
        var source = simulated ?? trajectory.Points[^1];
        var scale = (double)k / source.K;
        var (cost, time) = (scale * source.Cost.Mean, scale * source.Time.Mean);
        return new TargetCandidate(
            trajectory,
            k,
            simulated,
            law.Probability(k),
            law.Margin(k),
            cost,
            time,
            limits.MaxCost - cost,
            limits.MaxTime - time,
            k == step ? LimitKinds.Step : LimitKinds.Accuracy);
    }
}
