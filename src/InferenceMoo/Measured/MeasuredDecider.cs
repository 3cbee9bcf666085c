namespace InferenceMoo;

/// <summary>Decides on measured points, by the same definitions as on simulated ones: a pure function of its arguments.</summary>
public static class MeasuredDecider
{
    /// <summary>Decides. O(n log n) for n points.</summary>
    /// <param name="points">The points; none are allowed.</param>
    /// <param name="question">What is asked of them.</param>
    /// <exception cref="ArgumentException">
    /// No objective is there, columns differ in length, a value is not allowed, or a limit or a reference is set for an objective
    /// that was not measured or is itself not allowed.
    /// </exception>
    public static MeasuredDecision Decide(MeasuredPoints points, MeasuredQuestion question)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(question);
        var faults = MeasuredQuestionCheck.Of(question, points);
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults.Select(fault => fault.Message)), nameof(question));

        var objectives = new MeasuredObjectives(points);
        var feasible = Feasible(objectives, question.Limits.InForce);
        var front = MeasuredFront.Rows(objectives, points.K);
        var reachable = Array.FindAll(front, row => feasible[row]);
        var scales = MeasuredScales.Of(objectives, reachable, question.Limits);
        var search = new MeasuredPickSearch(objectives, reachable, scales);
        var volume = MeasuredVolume.Of(objectives, front, question);
        return new MeasuredDecision(
            points,
            question,
            feasible,
            feasible.Count(met => met),
            [.. front.Zip(volume.Contributions, (row, contribution) => Point(row, feasible[row], contribution, search))],
            scales.Bounds,
            volume.Reference,
            volume.Total,
            search.Picks(points),
            reachable.Length == 0 ? Shortfall(objectives, question.Limits.InForce) : null);
    }

    private static bool[] Feasible(MeasuredObjectives objectives, Limits limits)
    {
        var feasible = new bool[objectives.Count];
        for (var row = 0; row < feasible.Length; row++)
        {
            var (cost, time, accuracy) = objectives[row];
            feasible[row] = cost <= limits.MaxCost && time <= limits.MaxTime && accuracy >= limits.MinAccuracy;
        }

        return feasible;
    }

    private static MeasuredFrontPoint Point(int row, bool feasible, double contribution, MeasuredPickSearch search) => feasible
        ? new(row, feasible, contribution, search.CubeVolume(row), search.UtopiaDistance(row))
        : new(row, feasible, contribution, null, null);

    private static MeasuredShortfall? Shortfall(MeasuredObjectives objectives, Limits limits)
    {
        var excesses = Enumerable.Range(0, objectives.Count).Select(row => Excess(objectives[row], limits)).ToArray();
        if (FirstLeast.Of([.. excesses.Select(excess => excess.Largest(limits))]) is not { } nearest)
            return null;
        var (cost, time, accuracy) = excesses[nearest];
        return new MeasuredShortfall(nearest, cost, time, accuracy);
    }

    private static LimitExcess Excess(FrontPoint point, Limits limits) => LimitExcess.Of(point.Cost, point.Time, point.Accuracy, limits);
}
