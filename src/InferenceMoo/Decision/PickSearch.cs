namespace InferenceMoo;

/// <summary>The number of samples that each rule picks among the candidates of one model.</summary>
internal static class PickSearch
{
    /// <summary>The picks from <paramref name="feasible"/> candidates, which come in the order of k.</summary>
    public static Picks<int?> Of(DecisionPoint[] feasible, Limits limits)
    {
        var front = Array.FindAll(feasible, point => point.Pareto);
        var knees = KneeSearch.Of(Array.ConvertAll(front, point => point.Point), limits);
        return new Picks<int?>(rule => rule.Knee is { } knee
            ? knees.By(knee) is { } index ? front[index].K : null
            : Best(rule.Method.IsOfFront ? front : feasible, rule.Method, limits));
    }

    /// <summary>The number of samples with the highest score, the smallest among equals; null without points.</summary>
    private static int? Best(DecisionPoint[] points, PickMethod method, Limits limits)
    {
        var (best, highest) = ((int?)null, double.NaN);
        foreach (var point in points)
        {
            var score = method.Score(ScaledMeans.Of(point.Point, limits));
            if (best is null || score > highest)
                (best, highest) = (point.K, score);
        }

        return best;
    }
}
