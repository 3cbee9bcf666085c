namespace InferenceMoo.Reports;

/// <summary>What a page tells of <c>moo decide</c>: the picks among measured points, their front, and what both are held against.</summary>
internal sealed class DecidePage(DecideAnswer answer)
{
    private readonly MeasuredDecision _decision = answer.Decision;
    private readonly MeasuredPoints _points = answer.Decision.Points;

    /// <summary>The page.</summary>
    public AnswerPage Page() => new(
        answer.File,
        [.. Answer()],
        [.. Asked()],
        [
            new PageTable("Picks", ["pick", .. Columns], [.. answer.Picks.Select(OfPick)]),
            PageTable.OfMany("The front", [.. Columns, "limits", "adds alone"], _decision.Front, OfFront, "points.csv"),
        ]);

    private IEnumerable<string> Answer()
    {
        if (_decision.Shortfall is { } shortfall)
        {
            var misses = ShortfallText.Misses(shortfall.Excess, Limits.Of(_decision.Question.Limits));
            yield return $"No point is feasible. The nearest is {Name(shortfall.Row)}: {string.Join(", ", misses)}.";
        }
        else
        {
            var (method, row) = answer.Picks.Where(pick => pick.Row is not null).OrderBy(pick => pick.Method != PickMethod.Knee.Name).FirstOrDefault();
            if (row is { } found)
                yield return $"{PageCells.Capital(PageCells.Name(PickMethod.Called(method)!))}: take {Name(found)}.";
        }

        yield return $"{ShortNumber.Count(_points.Count)} points, {ShortNumber.Count(_decision.FeasibleCount)} feasible, {ShortNumber.Count(_decision.Front.Count)} on the front.";
    }

    private string Name(int row) => _points.LabelOf(row) + (_points.K is { } k ? $", k = {k[row]}" : "");

    private IEnumerable<string> Asked()
    {
        yield return "Assumed: the numbers of the file are true, and each point can be had as it was measured.";
        string[] limits = [.. LimitWords.Asked(_decision.Question.Limits)];
        yield return $"Asked: {(limits.Length == 0 ? "no limits" : string.Join(", ", limits))}.";
        if (Bounds(_decision.Scales) is { Length: > 0 } scales)
            yield return $"Scaled by {scales}.";
        if (_decision is { Hypervolume: { } volume, Reference: { } reference })
            yield return $"Hypervolume {PageCells.Of(volume)} up to {Bounds(reference)}.";
    }

    private static string Bounds(PerObjective<MeasuredBound?> bounds) => string.Join(", ", Objective.All
        .Where(objective => bounds[objective] is not null)
        .Select(objective => $"{objective} {PageCells.Of(bounds[objective]!.Value.Value)}{objective.Symbol}"));

    private IEnumerable<Objective> Measured => Objective.All.Where(objective => _points[objective] is not null);

    private IReadOnlyList<string> Columns =>
        [_points.Labels is null ? "row" : "label", .. _points.K is null ? [] : new[] { "k" }, .. Measured.Select(objective => $"{objective.Key}{Unit(objective)}")];

    private static string Unit(Objective objective) => objective.Symbol.Length == 0 ? "" : $" ({objective.Symbol.Trim()})";

    private IEnumerable<string> Cells(int row) =>
    [
        _points.LabelOf(row),
        .. _points.K is { } k ? [PageCells.Whole(k[row])] : Array.Empty<string>(),
        .. Measured.Select(objective => PageCells.Of(_points[objective]![row])),
    ];

    private IReadOnlyList<string> OfPick((string Method, int? Row) pick)
    {
        var name = PageCells.Name(PickMethod.Called(pick.Method)!);
        return pick.Row is { } row ? [name, .. Cells(row)] : [name, "none"];
    }

    private IReadOnlyList<string> OfFront(MeasuredFrontPoint point) =>
    [
        .. Cells(point.Row),
        point.Feasible ? "met" : "missed",
        _decision.Hypervolume is > 0 and var whole ? PageCells.Share(point.Contribution / whole) : "",
    ];
}
