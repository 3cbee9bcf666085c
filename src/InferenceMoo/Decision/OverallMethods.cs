namespace InferenceMoo;

/// <summary>The methods over feasible candidates of several models.</summary>
internal sealed class OverallMethods
{
    /// <summary>Prepares the methods for <paramref name="feasible"/> candidates, model after model as listed, each by rising k.</summary>
    public OverallMethods(IReadOnlyList<OverallPoint> feasible, Limits limits)
    {
        Front = FrontOf(feasible);
        Knees = new OverallKneeSearch(EffortCurve.Of(Front, limits), limits);
    }

    /// <summary>The front, by rising cost; equal costs as listed.</summary>
    public IReadOnlyList<OverallPoint> Front { get; }

    /// <summary>The knees.</summary>
    public OverallKneeSearch Knees { get; }

    /// <summary>Mean accuracy.</summary>
    public static double Accuracy(OverallPoint point) => point.Statistics.Accuracy.Mean;

    /// <summary>Cube volume.</summary>
    public static double Cube(OverallPoint point) => point.Point.CubeVolume;

    /// <summary>Utopia distance.</summary>
    public static double Distance(OverallPoint point) => point.Point.UtopiaDistance;

    /// <summary>The candidate with the highest mean accuracy, as the others the first on the front among equals; null without candidates.</summary>
    public OverallPoint? ByAccuracy() => Best(Accuracy);

    /// <summary>The candidate with the largest cube volume.</summary>
    public OverallPoint? ByCube() => Best(Cube);

    /// <summary>The candidate with the least utopia distance.</summary>
    public OverallPoint? ByUtopia() => Best(point => -Distance(point));

    // Each score never falls when a candidate gets better in any objective, so that the front holds a best one.
    private OverallPoint? Best(Func<OverallPoint, double> score) => Front.MaxBy(score);

    private static List<OverallPoint> FrontOf(IReadOnlyList<OverallPoint> points)
    {
        var mask = ParetoFront.Mask(FrontValues.Of(points), FrontValues.Directions);
        return [.. points.Where((_, i) => mask[i]).OrderBy(point => point.Statistics.Cost.Mean)];
    }
}
