namespace InferenceMoo;

/// <summary>
/// What each rule picks on a front of feasible candidates: the one place where candidates are chosen, whether of one model, of all or
/// measured. A score never falls when a candidate gets better in any objective, so that the front holds a best one; ties go to the
/// first on the front.
/// </summary>
/// <param name="candidates">The candidates.</param>
/// <param name="front">The rows of the feasible front, in its order.</param>
/// <param name="scales">What makes the objectives comparable: what each is divided by.</param>
internal sealed class Chooser(Candidates candidates, int[] front, PerObjective<double> scales)
{
    // Within this share of the pick's score another is about as good.
    private const double CloseShare = 0.01;

    // A difference of at most so many of its standard errors is chance.
    private const double NoiseErrors = 2;

    private KneesOfFront? _knees;

    /// <summary>The rows of the front.</summary>
    public int[] Front => front;

    /// <summary>The scales that limits make: a budget or a deadline is one, an accuracy has none.</summary>
    public static PerObjective<double> ScalesOf(Limits limits) => new(limits.MaxCost, limits.MaxTime, 1);

    /// <summary>The row that <paramref name="rule"/> picks; null where it picks none.</summary>
    public int? By(PickRule rule)
    {
        if (rule.Knee is { } knee)
            return (_knees ??= new KneesOfFront(candidates, front, scales)).By(knee);
        // An objective that was not measured is the same for all candidates, which then have no best one.
        if (rule.Method.Objective is { } objective && !candidates.Has(objective))
            return null;
        var (best, highest) = ((int?)null, double.NaN);
        foreach (var row in front)
        {
            var score = rule.Method.Score(Scaled(row));
            if (best is null || score > highest)
                (best, highest) = (row, score);
        }

        return best;
    }

    /// <summary>How far the candidate at <paramref name="other"/> is from that at <paramref name="pick"/> in what the rule looks at; null for a knee.</summary>
    public double? Difference(PickRule rule, int other, int pick) => rule.Method.Measure(Scaled(other)) - rule.Method.Measure(Scaled(pick));

    /// <summary>How near the candidate at <paramref name="other"/> is to that at <paramref name="pick"/> in what the rule looks at.</summary>
    public NearTie TieOf(PickRule rule, int other, int pick)
    {
        if (Difference(rule, other, pick) is not { } difference)
            return NearTie.None;
        if (Math.Abs(difference) <= NoiseErrors * double.Hypot(ErrorOf(rule, other), ErrorOf(rule, pick)))
            return NearTie.Noise;
        return Math.Abs(difference) <= CloseShare * Math.Abs(rule.Method.Measure(Scaled(pick))!.Value) ? NearTie.Close : NearTie.None;
    }

    // The standard error of a score, at most: cost, time and accuracy of the same trials err together, and their errors are added as they are.
    private double ErrorOf(PickRule rule, int row)
    {
        var (score, sum) = (rule.Method.Measure(Scaled(row))!.Value, 0.0);
        foreach (var objective in Objective.All)
        {
            var moved = PerObjective.Of<double>(
                each => candidates[row][each] + (each == objective ? candidates.Error(each, row) : 0));
            sum += Math.Abs(rule.Method.Measure(Scaled(moved, scales))!.Value - score);
        }

        return sum;
    }

    /// <summary>The means of the candidate at <paramref name="row"/> in units of the scales.</summary>
    public FrontPoint Scaled(int row) => Scaled(candidates[row], scales);

    /// <summary><paramref name="means"/> in units of <paramref name="scales"/>, in which the objectives can be compared.</summary>
    public static FrontPoint Scaled(PerObjective<double> means, PerObjective<double> scales) =>
        new(means.Cost / scales.Cost, means.Time / scales.Time, means.Accuracy / scales.Accuracy);
}

/// <summary>
/// The knees of a front. Where it is one trajectory, whose k rise under one owner, they are sought along it in all objectives. Otherwise
/// they are sought along the curve of accuracy against effort, the length of (C/C_max, T/T_max): what is cheap but slow is no bargain,
/// and the distance from utopia is the length of (effort, 1 - A). A front in three objectives has no order of its own; the candidates
/// that no other dominates in effort and accuracy have one, and both rise along it. Without accuracy effort is cost, and what is gained
/// the share of time saved, 1 - T/T_max.
/// </summary>
internal sealed class KneesOfFront
{
    // Two trajectories' means stray apart, where one's own ends stray along: the difference of two random walks exceeds 5
    // standard errors of their last k with probability 4 (1 - Phi(5 / sqrt 2)) = 0.08 %, as a bridge exceeds 2.
    private const double WalksPerBridge = 2.5;

    // Within a trial a sum at k is a prefix of the sum at every later k, so that the error of a mean along k is a random walk, and its
    // distance from the straight line between the ends a Brownian bridge. In units of the standard error at the last k, the bridge's
    // largest excursion exceeds 2 with probability 2 exp(-8) = 0.07 % (Kolmogorov). A knee that lies no farther out is noise.
    private const double LargestExcursion = 2;

    private readonly Candidates _candidates;
    private readonly int[] _curve;
    private readonly KneeSearch? _own;
    private readonly EffortKneeSearch? _joint;

    /// <summary>Prepares the search along the <paramref name="front"/>.</summary>
    public KneesOfFront(Candidates candidates, int[] front, PerObjective<double> scales)
    {
        _candidates = candidates;
        FrontPoint[] scaled = Array.ConvertAll(front, row => Chooser.Scaled(candidates[row], scales));
        if (IsTrajectory(front))
        {
            (_curve, _own) = (front, new KneeSearch(scaled, Noise(front, scales)));
            return;
        }

        var plane = Array.ConvertAll(scaled, InPlane);
        var curve = EffortPlane.Curve(plane);
        _curve = Array.ConvertAll(curve, i => front[i]);
        var noise = Noise(_curve, scales);
        if (IsTrajectory(_curve))
            _own = new KneeSearch(Array.ConvertAll(curve, i => scaled[i]), noise);
        else
            _joint = new EffortKneeSearch(Array.ConvertAll(curve, i => plane[i]), WalksPerBridge * EffortPlane.Of(noise));
    }

    /// <summary>
    /// The row of the knee by <paramref name="method"/>; null where there is none. Curvature is a local property whose differences need
    /// even steps, which a curve between trajectories has not, nor one with gaps.
    /// </summary>
    public int? By(KneeMethod method) => At(method switch
    {
        KneeMethod.Chord => _own is null ? _joint!.ByChord() : _own.ByChord(),
        KneeMethod.Kneedle => _own is null ? _joint!.ByKneedle() : _own.ByKneedle(),
        KneeMethod.Curvature => _own is not null && HasEvenSteps() ? _own.ByCurvature() : null,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    });

    private int? At(int? index) => index is { } found ? _curve[found] : null;

    private FrontPoint InPlane(FrontPoint scaled) =>
        _candidates.Has(Objective.Accuracy) ? EffortPlane.Of(scaled) : new FrontPoint(scaled.Cost, 0, 1 - scaled.Time);

    private bool IsTrajectory(int[] rows)
    {
        if (_candidates.K is not { } k || !_candidates.Has(Objective.Accuracy) || !Candidates.IsRising(rows, k))
            return false;
        return Array.TrueForAll(rows, row => _candidates.AreOfOne(row, rows[0]));
    }

    private bool HasEvenSteps()
    {
        var k = _candidates.K!;
        for (var i = 2; i < _curve.Length; i++)
        {
            if ((long)k[_curve[i]] - k[_curve[i - 1]] != (long)k[_curve[1]] - k[_curve[0]])
                return false;
        }

        return true;
    }

    private FrontPoint Noise(int[] rows, PerObjective<double> scales)
    {
        var largest = PerObjective.Of<double>(objective => LargestError(objective, rows));
        return LargestExcursion * Chooser.Scaled(largest, scales);
    }

    private double LargestError(Objective objective, int[] rows)
    {
        var largest = 0.0;
        foreach (var row in rows)
            largest = Math.Max(largest, _candidates.Error(objective, row));
        return largest;
    }
}
