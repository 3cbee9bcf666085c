namespace InferenceMoo;

/// <summary>Finds the best value of the limit <paramref name="asked"/> for, the other two being as <paramref name="limits"/> have them.</summary>
internal sealed class LimitSearch(LimitKinds asked, Limits limits)
{
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
        var best = candidates.Where(candidate => Missed(candidate) == LimitKinds.None).MinBy(Loss);
        if (best is null)
            return null;
        var next = candidates.Where(candidate => Loss(candidate) < Loss(best)).MinBy(candidate => (Violation(candidate), -Loss(candidate)));
        var binding = next is null ? End(best) : Missed(next);
        return new LimitAnswer(best, Math.Abs(Loss(best)), Slack.Of(best.Point, limits), binding, next);
    }

    private LimitObstacle Obstacle(IReadOnlyList<Candidate> candidates) => new(
        candidates.Select(Missed).Aggregate((one, other) => one & other),
        ShortfallSearch.Of(candidates.Select(candidate => candidate.Point), WithoutAsked())!);

    private LimitKinds Missed(Candidate candidate) => Slack.Of(candidate.Point, limits).Missed & ~asked;

    private double Violation(Candidate candidate) => ShortfallSearch.Violation(candidate.Point, WithoutAsked());

    private double Loss(Candidate candidate) =>
        asked.Choose(candidate.Point.Cost.Mean, candidate.Point.Time.Mean, -candidate.Point.Accuracy.Mean);

    // No candidate at all is better: would one be, if there were smaller or larger ones?
    private LimitKinds End(Candidate best)
    {
        var smaller = best.IsFirst ? LimitKinds.Step : LimitKinds.None;
        var larger = best.IsLast && best.Point.Accuracy.Mean < 1 ? LimitKinds.KMax : LimitKinds.None;
        return asked.Choose(smaller, smaller, larger);
    }

    private Limits WithoutAsked() => asked.Choose(
        limits with { MaxCost = double.PositiveInfinity },
        limits with { MaxTime = double.PositiveInfinity },
        limits with { MinAccuracy = 0 });
}
