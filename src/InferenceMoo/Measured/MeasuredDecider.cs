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
        if (question.Check(points) is { Count: > 0 } faults)
            throw new ArgumentException(string.Join("; ", faults.Select(fault => fault.Message)), nameof(question));

        var candidates = CandidatesOf(points);
        var limits = Limits.Of(question.Limits);
        bool[] feasible = [.. Enumerable.Range(0, candidates.Count).Select(row => limits.AreMetBy(candidates[row]))];
        var front = candidates.Front([.. Enumerable.Range(0, candidates.Count)]);
        var reachable = Array.FindAll(front, row => feasible[row]);
        var scales = PerObjective.Of<MeasuredBound?>(objective => Scale(objective, candidates, reachable, question));
        var chooser = new Chooser(candidates, reachable, PerObjective.Of<double>(objective => scales[objective]?.Value ?? 1));
        var reference = front.Length == 0 ? null : Reference(candidates, front, question);
        var volumes = Volumes(candidates, front, reference);
        return new MeasuredDecision(
            points,
            question,
            feasible,
            feasible.Count(met => met),
            [.. front.Select((row, i) => FrontPoint(row, feasible[row], volumes.Contributions[i], chooser))],
            scales,
            reference,
            volumes.Whole,
            new Picks<int?>(chooser.By),
            reachable.Length == 0 ? Shortfall.Of(candidates, limits) : null);
    }

    private static Candidates CandidatesOf(MeasuredPoints points)
    {
        if (Objective.All.All(objective => points[objective] is null))
            throw new ArgumentException("The points have neither cost nor time nor accuracy; at least one is needed.", nameof(points));
        Refuse(points);
        var columns = PerObjective.Of<double[]?>(objective => points[objective] is { } column ? [.. column] : null);
        return new Candidates(columns)
        {
            K = points.K is { } k ? [.. k] : null,
            AreOfOne = points.Labels is { } labels ? (one, other) => labels[one] == labels[other] : (_, _) => true,
        };
    }

    private static void Refuse(MeasuredPoints points)
    {
        int?[] lengths = [points.Labels?.Count, points.K?.Count, .. Objective.All.Select(objective => points[objective]?.Count)];
        if (lengths.Any(length => length is { } found && found != points.Count))
            throw new ArgumentException($"Columns of {string.Join(", ", lengths.OfType<int>())} entries; all must have as many.", nameof(points));
        for (var row = 0; row < points.K?.Count; row++)
            Refuse(Quantity.Samples, points.K[row], row);
        foreach (var objective in Objective.All)
        {
            for (var row = 0; row < points[objective]?.Count; row++)
                Refuse(objective, points[objective]![row], row);
        }
    }

    private static void Refuse(Quantity quantity, double value, int row)
    {
        if (!quantity.Measured.Allows(value))
            throw new ArgumentException($"{quantity.Key} of row {row}: found {value}, expected {quantity.Measured.Text}.", nameof(value));
    }

    private static MeasuredBound? Scale(Objective objective, Candidates candidates, int[] feasible, MeasuredQuestion question)
    {
        if (!candidates.Has(objective) || objective.Direction == Direction.Maximise)
            return null;
        if (question.Limits[objective] is { } limit)
            return new MeasuredBound(limit, MeasuredBoundSource.Limit);
        return feasible.Length == 0
            ? null
            : new MeasuredBound(feasible.Max(row => candidates[row][objective]) is not 0 and var largest ? largest : 1, MeasuredBoundSource.Front);
    }

    private static PerObjective<MeasuredBound?>? Reference(Candidates candidates, int[] front, MeasuredQuestion question)
    {
        return PerObjective.Of<MeasuredBound?>(objective =>
            !candidates.Has(objective) ? null
            : question.Reference[objective] is { } asked ? new MeasuredBound(asked, MeasuredBoundSource.Asked)
            : question.Limits[objective] is { } limit ? new MeasuredBound(limit, MeasuredBoundSource.Limit)
            : new MeasuredBound(Beyond(objective, Array.ConvertAll(front, row => candidates[row][objective])), MeasuredBoundSource.Front));
    }

    private static double Beyond(Objective objective, double[] values)
    {
        const double Worse = 0.1;
        var range = IdealAndNadir.Of(values, [objective.Direction]);
        var (ideal, nadir) = (range.Ideal[0], range.Nadir[0]);
        var size = ideal != nadir ? Math.Abs(nadir - ideal) : nadir != 0 ? nadir : 1;
        return objective.Direction == Direction.Maximise ? nadir - Worse * size : nadir + Worse * size;
    }

    private static (double? Whole, double[] Contributions) Volumes(Candidates candidates, int[] front, PerObjective<MeasuredBound?>? bounds)
    {
        if (bounds is not { } given)
            return (null, []);
        double[] reference = [.. Objective.All.Where(candidates.Has).Select(objective => given[objective]!.Value.Value)];
        var values = candidates.Rows(front);
        return (
            Hypervolume.Of(values, candidates.Directions, reference),
            Hypervolume.Contributions(values, candidates.Directions, reference));
    }

    private static MeasuredFrontPoint FrontPoint(int row, bool isFeasible, double contribution, Chooser chooser) => isFeasible
        ? new(row, isFeasible, contribution, PickMethod.CubeVolume(chooser.Scaled(row)), PickMethod.UtopiaDistance(chooser.Scaled(row)))
        : new(row, isFeasible, contribution, null, null);
}
