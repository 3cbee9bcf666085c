namespace InferenceMoo.Figures.Tests;

/// <summary>The shortfall of sample candidates, none of which is feasible.</summary>
internal static class SampleShortfall
{
    public static Shortfall Of(IEnumerable<DecisionPoint> candidates, Limits limits)
    {
        var closest = candidates.MinBy(point => Math.Max(
            Math.Max(point.Point.Cost.Mean / limits.MaxCost, point.Point.Time.Mean / limits.MaxTime),
            limits.MinAccuracy / point.Point.Accuracy.Mean)).Point;
        return new(
            0,
            closest.K,
            new(
                Math.Max(0, closest.Cost.Mean - limits.MaxCost),
                Math.Max(0, closest.Time.Mean - limits.MaxTime),
                Math.Max(0, limits.MinAccuracy - closest.Accuracy.Mean)));
    }
}
