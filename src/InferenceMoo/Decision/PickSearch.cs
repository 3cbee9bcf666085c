namespace InferenceMoo;

/// <summary>The number of samples that each method picks.</summary>
internal static class PickSearch
{
    /// <summary>The picks from <paramref name="feasible"/> candidates, which come in the order of k.</summary>
    public static Picks Of(DecisionPoint[] feasible, Limits limits)
    {
        var front = Array.FindAll(feasible, point => point.Pareto);
        var knees = KneeSearch.Of(Array.ConvertAll(front, point => point.Point), limits);
        return new Picks(
            Best(feasible, point => point.Point.Accuracy.Mean),
            Best(feasible, point => point.CubeVolume),
            Best(front, point => -point.UtopiaDistance),
            SamplesAt(knees.ByChord()),
            SamplesAt(knees.ByCurvature()),
            SamplesAt(knees.ByKneedle()));

        int? SamplesAt(int? index) => index is { } found ? front[found].K : null;
    }

    /// <summary>The number of samples with the highest score, the smallest among equals; null without points.</summary>
    private static int? Best(DecisionPoint[] points, Func<DecisionPoint, double> score)
    {
        if (points.Length == 0)
            return null;

        var best = points[0];
        foreach (var point in points)
        {
            if (score(point) > score(best))
                best = point;
        }

        return best.K;
    }
}
