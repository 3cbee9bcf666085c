namespace InferenceMoo;

/// <summary>What each method picks among feasible candidates, and what it would pick without the model of its pick.</summary>
internal sealed class OverallPickSearch
{
    private readonly IReadOnlyList<OverallPoint> _feasible;
    private readonly Limits _limits;
    private readonly OverallMethods _methods;
    private readonly Dictionary<string, OverallMethods> _without = [];

    /// <summary>Prepares the search among <paramref name="feasible"/> candidates, model after model as listed, each by rising k.</summary>
    public OverallPickSearch(IReadOnlyList<OverallPoint> feasible, Limits limits)
    {
        (_feasible, _limits) = (feasible, limits);
        _methods = new OverallMethods(feasible, limits);
    }

    /// <summary>The joint front, by rising cost.</summary>
    public IReadOnlyList<OverallPoint> Front => _methods.Front;

    /// <summary>The picks with their runners-up.</summary>
    public Picks<OverallPick?> Picks() => new(Pick);

    private OverallPick? Pick(PickRule rule)
    {
        if (_methods.By(rule) is not { } pick)
            return null;
        var runnerUp = Without(KeyOf(pick.Model)).By(rule);
        return new OverallPick(pick, runnerUp is null ? null : Compare(runnerUp, pick, rule));
    }

    private OverallMethods Without(string key)
    {
        if (!_without.TryGetValue(key, out var methods))
            _without[key] = methods = new OverallMethods([.. _feasible.Where(point => KeyOf(point.Model) != key)], _limits);
        return methods;
    }

    // Another P of the same model is no other model.
    private static string KeyOf(Model model) => model.VariantOf ?? model.Key;

    private RunnerUp Compare(OverallPoint runnerUp, OverallPoint pick, PickRule rule) => new(
        runnerUp,
        runnerUp.Statistics.Cost.Mean - pick.Statistics.Cost.Mean,
        runnerUp.Statistics.Time.Mean - pick.Statistics.Time.Mean,
        runnerUp.Statistics.Accuracy.Mean - pick.Statistics.Accuracy.Mean,
        _methods.Difference(rule, runnerUp, pick));
}

/// <summary>The methods over feasible candidates of several models.</summary>
internal sealed class OverallMethods
{
    private readonly Limits _limits;

    /// <summary>Prepares the methods for <paramref name="feasible"/> candidates, model after model as listed, each by rising k.</summary>
    public OverallMethods(IReadOnlyList<OverallPoint> feasible, Limits limits)
    {
        _limits = limits;
        Front = FrontOf(feasible);
        Knees = new OverallKneeSearch(EffortCurve.Of(Front, limits), limits);
    }

    /// <summary>The front, by rising cost; equal costs as listed.</summary>
    public IReadOnlyList<OverallPoint> Front { get; }

    /// <summary>The knees.</summary>
    public OverallKneeSearch Knees { get; }

    /// <summary>
    /// What <paramref name="rule"/> picks, the first on the front among equals; null where it picks nothing. A score never falls when a
    /// candidate gets better in any objective, so that the front holds a best one.
    /// </summary>
    public OverallPoint? By(PickRule rule) => rule.Knee is { } knee ? Knees.By(knee) : Front.MaxBy(point => rule.Method.Score(Scaled(point)));

    /// <summary>How far <paramref name="runnerUp"/> is from <paramref name="pick"/> in what the method of <paramref name="rule"/> looks at; null for a knee.</summary>
    public double? Difference(PickRule rule, OverallPoint runnerUp, OverallPoint pick) =>
        rule.Method.Measure(Scaled(runnerUp)) - rule.Method.Measure(Scaled(pick));

    private FrontPoint Scaled(OverallPoint point) => ScaledMeans.Of(point.Statistics, _limits);

    private static List<OverallPoint> FrontOf(IReadOnlyList<OverallPoint> points)
    {
        var mask = ParetoFront.Mask(FrontValues.Of(points), FrontValues.Directions);
        return [.. points.Where((_, i) => mask[i]).OrderBy(point => point.Statistics.Cost.Mean)];
    }
}

/// <summary>
/// The knees of an <see cref="EffortCurve"/>: between models, in the plane of effort and accuracy; those of a curve that one model
/// has for itself are that model's own.
/// </summary>
internal sealed class OverallKneeSearch
{
    // Two models' means stray apart, where a model's own ends stray along: the difference of two random walks exceeds 5
    // standard errors of their last k with probability 4 (1 - Phi(5 / sqrt 2)) = 0.08 %, as a bridge exceeds 2.
    private const double WalksPerBridge = 2.5;

    private readonly IReadOnlyList<OverallPoint> _curve;
    private readonly EffortKneeSearch _joint;
    private readonly KneeSearch? _own;

    /// <summary>Prepares the search on <paramref name="curve"/>.</summary>
    public OverallKneeSearch(IReadOnlyList<OverallPoint> curve, Limits limits)
    {
        _curve = curve;
        var statistics = Array.ConvertAll([.. curve], (OverallPoint point) => point.Statistics);
        _joint = new EffortKneeSearch(
            Array.ConvertAll(statistics, point => EffortPlane.Of(ScaledMeans.Of(point, limits))),
            WalksPerBridge * EffortPlane.Of(SamplingNoise.Of(statistics, limits)));
        _own = curve.All(point => ReferenceEquals(point.Decision, curve[0].Decision)) ? ScaledMeans.Knees(statistics, limits) : null;
    }

    /// <summary>The knee by the chord method, between models above the chord.</summary>
    public OverallPoint? ByChord() => At(_own is null ? _joint.ByChord() : _own.ByChord());

    /// <summary>
    /// None between models: curvature is a local property whose differences need even steps, and two models that come close
    /// to each other have no curvature between them, only a jump.
    /// </summary>
    public OverallPoint? ByCurvature() => At(_own?.ByCurvature());

    /// <summary>The knee by <see cref="Kneedle"/>.</summary>
    public OverallPoint? ByKneedle() => At(_own is null ? _joint.ByKneedle() : _own.ByKneedle());

    /// <summary>The knee by <paramref name="method"/>.</summary>
    public OverallPoint? By(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => ByCurvature(),
        KneeMethod.Kneedle => ByKneedle(),
        KneeMethod.Chord => ByChord(),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private OverallPoint? At(int? index) => index is { } found ? _curve[found] : null;
}

/// <summary>
/// The curve of accuracy against effort along which the knee of several models is sought. Effort is the length of
/// (C/C_max, T/T_max), so that what is cheap but slow is no bargain, and so that the distance from utopia is the length of
/// (effort, 1 - A). A front in three objectives has no order of its own; the candidates that no other dominates in effort and
/// accuracy have one, and both rise along it. They are part of the front; with one model, whose time is proportional to its
/// cost, they are all of it.
/// </summary>
public static class EffortCurve
{
    /// <summary>The points of <paramref name="front"/> that are on the curve, by rising effort; of equal ones the first.</summary>
    public static IReadOnlyList<OverallPoint> Of(IReadOnlyList<OverallPoint> front, Limits limits)
    {
        ArgumentNullException.ThrowIfNull(front);
        var plane = new FrontPoint[front.Count];
        for (var i = 0; i < plane.Length; i++)
            plane[i] = EffortPlane.Of(ScaledMeans.Of(front[i].Statistics, limits));
        return Array.ConvertAll(EffortPlane.Curve(plane), i => front[i]);
    }

    /// <summary>The length of (C/C_max, T/T_max) on the means; at most the square root of 2 for a feasible candidate.</summary>
    public static double Effort(OverallPoint point, Limits limits)
    {
        ArgumentNullException.ThrowIfNull(point);
        return EffortPlane.Of(ScaledMeans.Of(point.Statistics, limits)).Cost;
    }
}
