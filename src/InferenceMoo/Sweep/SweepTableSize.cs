namespace InferenceMoo;

/// <summary>What a sweep keeps in memory to know P(feasible) at every combination.</summary>
public static class SweepTableSize
{
    /// <summary>The most counts that are kept: 4 GiB of them.</summary>
    public const long Largest = 1L << 29;

    /// <summary>Every k that is a candidate of some model at some combination, ascending.</summary>
    public static IReadOnlyList<int> CandidatesOf(Sweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        var parallels = sweep.Parallel.SelectMany(parallel => sweep.Models.Select(model => parallel ?? model.DefaultParallel));
        int[] steps = [.. sweep.KStep.SelectMany(step => step is { } given ? [given] : parallels).Distinct()];
        return [.. Enumerable.Range(1, sweep.KMax.Max()).Where(k => steps.Any(step => k % step == 0))];
    }

    /// <summary>
    /// The counts of <paramref name="sweep"/>, all of whose values are allowed: for every model and candidate the cells between its
    /// budgets, its deadlines at every P and its floors. Where deadlines times P agree it is fewer than told.
    /// </summary>
    public static double CountsOf(Sweep sweep)
    {
        var cells = (sweep.MaxCost.Count + 1.0) * ((double)sweep.MaxTime.Count * sweep.Parallel.Count + 1) * (sweep.MinAccuracy.Count + 1);
        return cells * CandidatesOf(sweep).Count * sweep.Models.Count;
    }
}
