namespace InferenceMoo.Reports;

/// <summary>What a page tells of <c>moo sweep</c>: where the answer changes, or every combination where no axis varies.</summary>
internal sealed class SweepPage(SweepAnswer answer)
{
    private static readonly IReadOnlyList<string> PickColumns = ["model", "P", "k", "accuracy", "USD", "s", "limits hold"];

    private readonly Sweep _sweep = answer.Sweep;
    private readonly SweepAxis[] _varied = [.. Enum.GetValues<SweepAxis>().Where(axis => answer.Sweep.LengthOf(axis) > 1)];

    /// <summary>The page.</summary>
    public AnswerPage Page()
    {
        SweepRun[] runs = SweepRun.LongestAxis(_sweep) is { } axis ? [.. SweepRun.Along(axis, answer, answer.Shown)] : [];
        return new AnswerPage(
            $"{ShortNumber.Count(answer.Rows.Count)} rows",
            [.. Answer(runs)],
            [
                "Assumed: right answers are recognised; samples are independent; the catalogue is true.",
                $"Asked: {string.Join(", ", SweepField.All.Select(Asked))}; limits on {(_sweep.Confidence is { } share ? $"at least {PageCells.Share(share)} of the trials" : "the means")}.",
                $"{ShortNumber.Count(_sweep.Trials)} trials per model, seed {_sweep.Seed}.",
            ],
            [runs.Length > 0 ? Runs(runs) : Rows()]);
    }

    private IEnumerable<string> Answer(SweepRun[] runs)
    {
        var feasible = answer.Rows.Count(row => row.FeasibleCount > 0);
        yield return $"Something is feasible in {ShortNumber.Count(feasible)} of {ShortNumber.Count(answer.Rows.Count)} rows.";
        if (runs.Length == 0)
            yield break;
        var groups = runs.Count(run => _sweep.PlaceOf(SweepRun.LongestAxis(_sweep)!.Value, run.First.Number) == 0);
        yield return $"The pick {PageCells.Name(answer.Shown)} changes {ShortNumber.Count(runs.Length - groups)} times along {SweepField.Of(SweepRun.LongestAxis(_sweep)!.Value).Key}.";
    }

    private string Asked(SweepField field) =>
        $"{field.Key} {string.Join(", ", Enumerable.Range(0, Math.Min(3, _sweep.LengthOf(field.Axis))).Select(place => Value(field.Axis, _sweep.ValueAt(field.Axis, place))))}"
        + (_sweep.LengthOf(field.Axis) > 3 ? $", ... ({_sweep.LengthOf(field.Axis)} values)" : "");

    private static string Value(SweepAxis axis, double? value) =>
        value is { } number ? ShortNumber.Exact(number) : axis == SweepAxis.KStep ? "P" : "own";

    private PageTable Runs(SweepRun[] runs)
    {
        var along = SweepRun.LongestAxis(_sweep)!.Value;
        SweepAxis[] others = [.. _varied.Where(axis => axis != along)];
        var key = SweepField.Of(along).Key;
        return PageTable.OfMany(
            $"Where the pick {PageCells.Name(answer.Shown)} changes",
            [.. Names(others), key + " from", "to", .. PickColumns],
            runs,
            run => [.. Values(others, run.First), Of(along, run.First), Of(along, run.Last), .. Cells(run.First)],
            "sweep.csv").Noted($"The pick is the same at every value of {key} asked for in between.");
    }

    private PageTable Rows() => PageTable.OfMany(
        $"The pick {PageCells.Name(answer.Shown)}",
        [.. Names(_varied), .. PickColumns],
        answer.Rows,
        row => [.. Values(_varied, row), .. Cells(row)],
        "sweep.csv");

    private static IEnumerable<string> Names(IEnumerable<SweepAxis> axes) => axes.Select(axis => SweepField.Of(axis).Key);

    private IEnumerable<string> Values(IEnumerable<SweepAxis> axes, SweepRow row) => axes.Select(axis => Of(axis, row));

    private string Of(SweepAxis axis, SweepRow row) => Value(axis, _sweep.ValueOf(axis, row));

    private IEnumerable<string> Cells(SweepRow row)
    {
        if (row.Pick(answer.Shown) is not { } pick)
            return [row.Model?.Key ?? "", "", row.FeasibleCount == 0 ? "none fits" : $"no {answer.Shown}"];
        return
        [
            pick.Model.Key, PageCells.Whole(pick.Parallel), PageCells.Whole(pick.K), ShortNumber.Accuracy(pick.Means.Accuracy),
            PageCells.Of(pick.Means.Cost), PageCells.Of(pick.Means.Time), PageCells.Share(pick.FeasibleProbability),
        ];
    }
}
