namespace InferenceMoo.Reports;

/// <summary>What a page tells of <c>moo optimize</c>: the recommendation, the picks over all models and of each, the trade-offs, the check.</summary>
internal sealed class OptimizePage(OptimizeAnswer answer)
{
    private readonly Scenario _scenario = answer.Decision.Scenario;

    /// <summary>The page.</summary>
    public AnswerPage Page()
    {
        var said = answer.Overall is null ? null : Recommendation.Of(answer);
        return new AnswerPage(
            Title(),
            said is null ? [.. answer.Decision.Models.Select(OfModelApart)] : [said.Lead + said.Take + said.Rest, .. said.IsFound ? [] : new[] { said.Last }],
            [.. said is { IsFound: true } ? [said.Last] : Array.Empty<string>(), .. Asked(), RunText.Trials(_scenario) + ".", $"On {RunText.Machine(answer.Run)}."],
            [.. Tables()]);
    }

    private string Title() => answer switch
    {
        { Recommended: { } found } => $"{found.Pick.Point.Model.Key}, k = {found.Pick.Point.K}",
        { Overall: null } => "models kept apart",
        _ => "nothing is feasible",
    };

    private string OfModelApart(ModelDecision model)
    {
        var (key, shortfall) = (model.Model.Key, model.Shortfall);
        if (shortfall is not null)
            return $"{key}: {ShortfallText.Of(shortfall, _scenario)}.";
        var picks = PickMethod.All.Select(method => model.Picks.Of(method, _scenario.Knee) is { } k ? $"{method.Words} k = {k}" : null);
        return $"{key}: {string.Join(", ", picks.OfType<string>())}.";
    }

    private IEnumerable<string> Asked()
    {
        var confidence = _scenario.Confidence is { } share ? $", all with a probability of at least {ShortNumber.Exact(share)}" : ", on the means";
        yield return $"Asked: {RunText.Limits(_scenario.Limits)}{confidence}.";
        yield return $"{RunText.Candidates(_scenario)}.";
        if (answer.Precision is { } precision)
            yield return $"{RunText.Target(precision)}: {RunText.Outcome(precision)}.";
    }

    private IEnumerable<PageTable> Tables()
    {
        if (answer.Overall is { FeasibleCount: > 0 } overall && (answer.IsOverSeveral || answer.Asked.Picks))
            yield return OfAll(overall);
        yield return OfModels();
        if (answer.Asked.TradeOffs && answer.Front?.Value is { Points.Count: > 0 } front)
            yield return TradeOffs(front);
        if (answer.Check is { } check)
            yield return OfCheck(check);
    }

    private PageTable OfAll(OverallDecision overall) => new(
        "Picks over all models",
        ["pick", "model", "P", .. PageCells.Statistics, "replicates agree", "next best", "its points", "its USD", "its s", ""],
        [.. answer.IsOverSeveral ? PickMethod.All.Select(method => OfAll(method, overall.Picks.Of(method, _scenario.Knee))) : [], .. Wanted()])
    {
        Notes =
        [
            $"{overall.FeasibleCount} feasible k, {overall.Front.Count} of them on the joint front. "
            + "The next best is what the same method picks without that model, as a difference from the pick.",
        ],
    };

    private IReadOnlyList<string> OfAll(PickMethod method, OverallPick? pick) => pick is null
        ? [PageCells.Name(method), "none"]
        : [.. Cells(PageCells.Name(method), pick.Point), answer.Stability is { } stability ? Agreeing(stability.Overall, method) : "", .. Next(pick.RunnerUp)];

    private static IEnumerable<string> Cells(string name, OverallPoint point) =>
        [name, point.Model.Key, PageCells.Whole(point.Parallel), .. PageCells.Of(point.Statistics)];

    private string Agreeing(Picks<PickShare> shares, PickMethod method) => PageCells.Share(shares.Of(method, _scenario.Knee).Share);

    private static string[] Next(RunnerUp? next) => next is null ? [] :
    [
        $"{next.Point.Model.Key}, k = {next.Point.K}",
        PageCells.Difference(100 * next.Difference.Accuracy), PageCells.Difference(next.Difference.Cost), PageCells.Difference(next.Difference.Time),
        next.Tie switch
        {
            NearTie.None => "",
            NearTie.Close => "near tie",
            NearTie.Noise => "tie within the noise",
            _ => throw new ArgumentOutOfRangeException(nameof(next)),
        },
    ];

    // What was asked of the front beyond the picks of every run.
    private IEnumerable<IReadOnlyList<string>> Wanted()
    {
        var front = answer.Asked.Picks ? answer.Front?.Value : null;
        if (front?.Compromise is { WeightedSum: { } sum, Euclidean: { } euclidean, Achievement: { } achievement })
        {
            yield return [.. Cells("by weights, sum", sum)];
            yield return [.. Cells("by weights, Euclidean", euclidean)];
            yield return [.. Cells("by weights, largest", achievement)];
        }

        if (front?.Aim is { Nearest: { } nearest } aim)
            yield return [.. Cells(aim.StoppedBy is { } stop ? $"aim, stopped by {stop}" : "aim, reached", nearest)];
    }

    private PageTable OfModels() => new(
        "Picks of each model",
        ["model", "pick", .. PageCells.Statistics, "cost left", "time left", "points above floor", "limits hold", "replicates agree"],
        [.. answer.Decision.Models.Index().Where(model => model.Item.Shortfall is null).SelectMany(model => OfModel(model.Index, model.Item))])
    {
        Notes =
        [
            .. answer.Decision.Models.Where(model => model.Shortfall is not null)
                .Select(model => $"{model.Model.Key}: {ShortfallText.Of(model.Shortfall!, _scenario)}."),
            "Left is what is left of the budget and of the deadline; limits hold in that share of the trials.",
        ],
    };

    private IEnumerable<IReadOnlyList<string>> OfModel(int index, ModelDecision model)
    {
        foreach (var method in PickMethod.All)
        {
            var name = PageCells.Name(method);
            if (model.Picks.Of(method, _scenario.Knee) is not { } k)
                yield return [model.Model.Key, name, "none"];
            else
                yield return [model.Model.Key, name, .. Cells(model.At(k)), answer.Stability is { } stability ? Agreeing(stability.Models[index], method) : ""];
        }

        yield return [model.Model.Key, "one sample", .. PageCells.Of(model.At(1).Point)];
    }

    private IEnumerable<string> Cells(DecisionPoint point)
    {
        var (limits, means) = (_scenario.Limits, point.Point.Means);
        return
        [
            .. PageCells.Of(point.Point),
            PageCells.Share(1 - means.Cost / limits.MaxCost),
            PageCells.Share(1 - means.Time / limits.MaxTime),
            PageCells.Difference(100 * (means.Accuracy - limits.MinAccuracy)),
            point.FeasibleProbability is { } share ? PageCells.Share(share) : "",
        ];
    }

    private static PageTable TradeOffs(FrontAnalysis front) => PageTable.OfMany(
        "Trade-offs along the joint front",
        ["model", "P", .. PageCells.Statistics, "USD per point more", "s per point more", "alone", "high trade-off"],
        [.. front.Points.OrderBy(point => point.Point.Statistics.Accuracy.Mean)],
        point =>
        [
            .. Cells("", point.Point).Skip(1),
            Price(point.Step, point.Step?.CostPerPercent), Price(point.Step, point.Step?.TimePerPercent),
            point.Contribution is { } own && front.Hypervolume is > 0 and var whole ? PageCells.Share(own / whole) : "",
            point.HighTradeOff ? "yes" : "",
        ],
        "front.csv");

    private static string Price(AccuracyStep? step, double? price) => (step, price) switch
    {
        (null, _) => "",
        (_, null) => "none",
        (_, { } paid) => PageCells.Of(paid),
    };

    private static PageTable OfCheck(Check check) => new(
        "Check against the exact answers",
        ["model", "largest deviation", "statistic", "k", "compared", "verdict"],
        [
            .. check.Models.Select(model => new[]
            {
                model.Key, PageCells.Of(model.LargestDeviation), model.Statistic, PageCells.Whole(model.K), ShortNumber.Count(model.Comparisons),
                model.Passed ? "passed" : "failed",
            }),
        ]);
}
