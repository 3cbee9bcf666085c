namespace InferenceMoo;

/// <summary>Finds the best value of the limit <paramref name="asked"/> for, the others being as <paramref name="limits"/> have them.</summary>
internal sealed class LimitSearch(Objective asked, Limits limits)
{
    private readonly Limits _others = limits.With(asked, asked.Limit.None);

    /// <summary>The best value per model and over all, from the candidates of each; O(n) for n candidates.</summary>
    public LimitSolution Solve(IReadOnlyList<IReadOnlyList<Candidate>> models) =>
        new(asked, [.. models.Select(Outcome)], Best([.. models.SelectMany(candidates => candidates)]));

    private LimitOutcome Outcome(IReadOnlyList<Candidate> candidates)
    {
        var answer = Best(candidates);
        return new LimitOutcome(candidates[0].Trajectory, answer, answer is null ? Obstacle(candidates) : null);
    }

    private LimitAnswer? Best(IReadOnlyList<Candidate> candidates)
    {
        var best = candidates.Where(candidate => Missed(candidate).IsEmpty).MinBy(Loss);
        if (best is null)
            return null;

        var next = candidates.Where(candidate => Loss(candidate) < Loss(best)).MinBy(candidate => (Violation(candidate), -Loss(candidate)));
        var binding = next is null ? new Binding(default, End(best)) : new Binding(Missed(next));
        return new LimitAnswer(best, best.Means[asked], limits.Slack(best.Means), binding, next);
    }

    private LimitObstacle Obstacle(IReadOnlyList<Candidate> candidates) => new(
        candidates.Select(Missed).Aggregate((one, other) => one.Both(other)),
        Shortfall.Of(Candidates.Of([.. candidates.Select(candidate => candidate.Point)]), _others)!);

    private ObjectiveSet Missed(Candidate candidate) => _others.Missed(candidate.Means);

    private double Violation(Candidate candidate) => _others.Violation(candidate.Means);

    private double Loss(Candidate candidate) => -asked.Better(candidate.Means[asked], 0);

    // No candidate at all is better: would one be, if there were smaller or larger ones?
    private CandidateEnd? End(Candidate best)
    {
        if (asked.Direction == Direction.Minimise)
            return best.IsFirst ? CandidateEnd.Step : null;
        return best.IsLast && best.Point.Accuracy.Mean < 1 ? CandidateEnd.KMax : null;
    }
}

/// <summary>
/// The best value of one limit under which some candidate is feasible, the other two limits being as they are: the least budget,
/// the shortest deadline, the largest accuracy floor.
/// </summary>
/// <param name="Asked">The objective whose limit is asked for.</param>
/// <param name="Models">What is found per model, in the scenario's order.</param>
/// <param name="Overall">The best over the candidates of all models; null where no value of the limit helps any model.</param>
public sealed record LimitSolution(Objective Asked, IReadOnlyList<LimitOutcome> Models, LimitAnswer? Overall);

/// <summary>The best value that a limit can take, and why it cannot be better.</summary>
/// <param name="Candidate">
/// The candidate that attains the value; of several the smallest k, of several models the one listed first.
/// </param>
/// <param name="Value">The value: mean cost in USD, mean time in seconds, or mean accuracy.</param>
/// <param name="Slack">
/// What the candidate leaves of the limits as they were asked: of the other two, not negative; of this one, how far it may be
/// tightened, or, where negative, has to be loosened.
/// </param>
/// <param name="Binding">
/// The limits that <paramref name="Next"/> misses. Without it: the step where a smaller candidate would have to be there, k_max where
/// a larger one would, nothing where neither would help (a price of zero, an accuracy that has stopped rising).
/// </param>
/// <param name="Next">
/// Of the candidates that would be better the one that misses the other limits by least (the largest miss relative to its limit, then
/// the nearest value); null where none would be better.
/// </param>
public sealed record LimitAnswer(Candidate Candidate, double Value, PerObjective<double> Slack, Binding Binding, Candidate? Next)
{
    /// <summary>The limits as they were asked that the candidate misses.</summary>
    public ObjectiveSet Missed
    {
        get
        {
            var slack = Slack;
            return ObjectiveSet.Of(objective => slack[objective] < 0);
        }
    }
}

/// <summary>What is found for one model: an answer or what stands in its way, never both.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="Answer">The best value of the limit; null where no value helps.</param>
/// <param name="Obstacle">Why no value helps; null where there is an answer.</param>
public sealed record LimitOutcome(Trajectory Trajectory, LimitAnswer? Answer, LimitObstacle? Obstacle);

/// <summary>Why no value of a limit helps: the other two cannot be met together.</summary>
/// <param name="Failing">Those of the other two that no candidate meets even alone; none where they only fail together.</param>
/// <param name="Nearest">The candidate that misses the other two by least; its own limit's entry is 0.</param>
public sealed record LimitObstacle(ObjectiveSet Failing, Shortfall Nearest);

/// <summary>A candidate number of samples of one model.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="Step">Step between the model's candidates.</param>
/// <param name="Point">The statistics at the candidate.</param>
public sealed record Candidate(Trajectory Trajectory, int Step, TrajectoryPoint Point)
{
    /// <summary>The model.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>Inferences that run at the same time.</summary>
    public int Parallel => Trajectory.Parallel;

    /// <summary>Number of samples.</summary>
    public int K => Point.K;

    /// <summary>Its means.</summary>
    public PerObjective<double> Means => Point.Means;

    /// <summary>Whether there is no smaller candidate of the model.</summary>
    internal bool IsFirst => K == Step;

    /// <summary>Whether there is no larger candidate of the model.</summary>
    internal bool IsLast => K + Step > Trajectory.Points.Count;

    /// <summary>The candidates of a model, by rising k.</summary>
    internal static IReadOnlyList<Candidate> Of(Trajectory trajectory, int step) =>
        [.. trajectory.Points.Where(point => point.K % step == 0).Select(point => new Candidate(trajectory, step, point))];
}

/// <summary>What keeps an answer from being better.</summary>
/// <param name="Limits">The limits that the next better candidate misses; the accuracy stands for a target's accuracy and probability too.</param>
/// <param name="End">The end of the candidates, where there is none that would be better; null where that would not help either.</param>
public readonly record struct Binding(ObjectiveSet Limits, CandidateEnd? End = null)
{
    /// <summary>The names that files use: those of the objectives, <c>step</c> or <c>k_max</c>.</summary>
    public IReadOnlyList<string> Names =>
        [.. Limits.Members.Select(objective => objective.Key), .. End is { } end ? [end == CandidateEnd.Step ? "step" : "k_max"] : Array.Empty<string>()];
}

/// <summary>An end of the candidates of a model.</summary>
public enum CandidateEnd
{
    /// <summary>The step between candidates: there is none smaller.</summary>
    Step,

    /// <summary>The largest number of samples: there is no candidate beyond it.</summary>
    KMax,
}
