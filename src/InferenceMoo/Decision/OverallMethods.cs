namespace InferenceMoo;

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
