namespace InferenceMoo.Reports;

/// <summary>What a page tells of <c>moo solve</c>: the least k that reach the target, and the best value of each limit.</summary>
internal sealed class SolvePage(Solution solution, RunFacts run)
{
    private readonly Scenario _scenario = solution.Question.Scenario;

    /// <summary>The page.</summary>
    public AnswerPage Page()
    {
        var (accuracy, probability) = solution.Question.Target;
        return new AnswerPage(
            $"accuracy {ShortNumber.Exact(accuracy)} with probability {ShortNumber.Exact(probability)}",
            [.. Target(), .. solution.LimitSolutions.Select(found => $"{PageCells.Capital(found.Asked.Limit.Best)}: {LimitText.Overall(found)}.")],
            [
                "Assumed: right answers are recognised; samples are independent; the catalogue is true.",
                $"Asked: {RunText.Limits(_scenario.Limits)}, on the means.",
                $"{RunText.Candidates(_scenario)}.",
                RunText.Trials(_scenario) + ".",
                $"On {RunText.Machine(run)}.",
            ],
            [TargetTable(), .. solution.LimitSolutions.Select(LimitTable)]);
    }

    private IEnumerable<string> Target()
    {
        var (accuracy, probability) = solution.Question.Target;
        var target = $"an accuracy of {ShortNumber.Exact(accuracy)} with probability {ShortNumber.Exact(probability)}";
        if (solution.Target is { Cheapest: { } cheapest, Fastest: { } fastest })
            return [$"Cheapest for {target}: {Take(cheapest)}.", $"Fastest: {Take(fastest)}."];
        if (solution.Target.CheapestRegardless is not { } regardless)
            return [$"No model reaches {target}."];
        var misses = ShortfallText.Misses(new(-regardless.CostSlack, -regardless.TimeSlack, 0), _scenario.Limits);
        return [$"No model reaches {target} within budget and deadline. The cheapest is {Take(regardless)}: {string.Join(", ", misses)}."];
    }

    private static string Take(TargetCandidate candidate) =>
        $"take {candidate.Model.Key} with k = {candidate.K}, {PageCells.Of(candidate.Cost)} USD, {PageCells.Of(candidate.Time)} s";

    private PageTable TargetTable() => new(
        "Least k for the target",
        ["model", "least k", "k", "P(accuracy)", "in the trials", "USD", "budget left", "s", "deadline left", "held by"],
        [.. solution.Target.Models.Select(OfTarget)])
    {
        Notes = ["Least k is the least of all k; k is the least candidate. P(accuracy) is exact; in the trials is the share of those that were run."],
    };

    private IReadOnlyList<string> OfTarget(TargetAnswer answer)
    {
        var key = answer.Trajectory.Model.Key;
        if (answer is not { LeastK: { } least, Candidate: { } candidate })
            return [key, "none"];
        return
        [
            key, PageCells.Whole(least), PageCells.Whole(candidate.K), PageCells.Share(candidate.Probability),
            candidate.TrialShare is { } share ? PageCells.Share(share) : "",
            PageCells.Of(candidate.Cost), PageCells.Share(candidate.CostSlack / _scenario.Limits.MaxCost),
            PageCells.Of(candidate.Time), PageCells.Share(candidate.TimeSlack / _scenario.Limits.MaxTime),
            candidate.Binding.End == CandidateEnd.Step ? "step" : "accuracy",
        ];
    }

    private PageTable LimitTable(LimitSolution found) => new(
        PageCells.Capital(found.Asked.Limit.Best),
        ["model", .. PageCells.Statistics, "points above floor", "budget left", "deadline left", "held by"],
        [.. found.Models.Select(outcome => OfLimit(found.Asked, outcome))])
    {
        Notes =
        [
            .. found.Models.Where(outcome => outcome.Obstacle is not null)
                .Select(outcome => LimitText.Obstacle(found.Asked, outcome, _scenario.Limits) + "."),
        ],
    };

    private IReadOnlyList<string> OfLimit(Objective asked, LimitOutcome outcome)
    {
        var key = outcome.Trajectory.Model.Key;
        if (outcome.Answer is not { } answer)
            return [key, "none"];
        return
        [
            key, .. PageCells.Of(answer.Candidate.Point),
            PageCells.Difference(100 * answer.Slack.Accuracy),
            PageCells.Share(answer.Slack.Cost / _scenario.Limits.MaxCost),
            PageCells.Share(answer.Slack.Time / _scenario.Limits.MaxTime),
            LimitText.HeldBy(asked, answer.Binding),
        ];
    }
}
