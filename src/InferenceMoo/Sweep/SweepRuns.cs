namespace InferenceMoo;

/// <summary>
/// Neighbouring combinations along one axis, alike in all others, at which a method picks the same model, P and k, or nothing for the
/// same reason. The answer changes somewhere between the last value of one run and the first of the next.
/// </summary>
/// <param name="First">The combination with the least value of the axis, one that is left to each model before all others.</param>
/// <param name="Last">The one with the largest; the same where the run is of one.</param>
/// <param name="Count">Number of combinations, from 1.</param>
public sealed record SweepRun(SweepRow First, SweepRow Last, int Count)
{
    /// <summary>
    /// The runs of <paramref name="method"/> along <paramref name="axis"/>, by rising values of it; those of one combination of the other axes
    /// (and of one model, where rows are of single models) stand together, in the order of the rows.
    /// </summary>
    public static IEnumerable<SweepRun> Along(SweepAxis axis, SweepAnswer answer, PickMethod method)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(method);
        var (sweep, rows) = (answer.Sweep, answer.Rows);
        var perCombination = answer.IsGrouped ? sweep.Models.Count : 1;
        var (stride, places) = (sweep.StrideOf(axis), Rising(sweep, axis));
        for (var row = 0; row < rows.Count; row++)
        {
            var number = row / perCombination;
            if (sweep.PlaceOf(axis, number) != 0)
                continue;
            foreach (var run in Merge(places.Select(place => rows[row + place * stride * perCombination]), method))
                yield return run;
        }
    }

    /// <summary>The axis of <paramref name="sweep"/> with the most values, of equals the last; null where none has more than one.</summary>
    public static SweepAxis? LongestAxis(Sweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        SweepAxis? longest = null;
        foreach (var axis in Enum.GetValues<SweepAxis>())
        {
            if (sweep.LengthOf(axis) > 1 && sweep.LengthOf(axis) >= (longest is { } found ? sweep.LengthOf(found) : 0))
                longest = axis;
        }

        return longest;
    }

    private static int[] Rising(Sweep sweep, SweepAxis axis) =>
        [.. Enumerable.Range(0, sweep.LengthOf(axis)).OrderBy(place => sweep.ValueAt(axis, place) ?? double.NegativeInfinity)];

    private static IEnumerable<SweepRun> Merge(IEnumerable<SweepRow> rows, PickMethod method)
    {
        SweepRun? run = null;
        foreach (var row in rows)
        {
            if (run is not null && AreAlike(run.Last, row, method))
            {
                run = run with { Last = row, Count = run.Count + 1 };
                continue;
            }

            if (run is not null)
                yield return run;
            run = new SweepRun(row, row, 1);
        }

        if (run is not null)
            yield return run;
    }

    private static bool AreAlike(SweepRow row, SweepRow other, PickMethod method) => (row.Pick(method), other.Pick(method)) switch
    {
        (null, null) => (row.FeasibleCount == 0) == (other.FeasibleCount == 0),
        ({ } pick, { } its) => pick.Model == its.Model && (pick.Parallel, pick.K) == (its.Parallel, its.K),
        _ => false,
    };
}
