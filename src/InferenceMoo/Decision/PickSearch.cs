namespace InferenceMoo;

/// <summary>The number of samples that each rule picks among the candidates of one model.</summary>
internal static class PickSearch
{
    /// <summary>The picks from <paramref name="feasible"/> candidates, which come in the order of k.</summary>
    public static Picks<int?> Of(DecisionPoint[] feasible, Limits limits)
    {
        var front = Array.FindAll(feasible, point => point.Pareto);
        var knees = ScaledMeans.Knees(Array.ConvertAll(front, point => point.Point), limits);
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

/// <summary>The means of a point in units of the limits, in which the three objectives can be compared.</summary>
internal static class ScaledMeans
{
    /// <summary>(C/C_max, T/T_max, A) on the means.</summary>
    public static FrontPoint Of(TrajectoryPoint point, Limits limits) =>
        new(point.Cost.Mean / limits.MaxCost, point.Time.Mean / limits.MaxTime, point.Accuracy.Mean);

    /// <summary>The knees of <paramref name="front"/> of one model, which comes in the order of k.</summary>
    public static KneeSearch Knees(TrajectoryPoint[] front, Limits limits) =>
        new(Array.ConvertAll(front, point => Of(point, limits)), SamplingNoise.Of(front, limits));
}

/// <summary>
/// How far the means of a front stray by chance. Within a trial a sum at k is a prefix of the sum at every later k, so that
/// the error of a mean along k is a random walk, and its distance from the straight line between the ends a Brownian bridge.
/// In units of the standard error at the last k, the bridge's largest excursion exceeds 2 with probability
/// 2 exp(-8) = 0.07 % (Kolmogorov). A knee that lies no farther out is noise. Exact means have standard error 0 and no noise.
/// </summary>
internal static class SamplingNoise
{
    private const double LargestExcursion = 2;

    /// <summary>The noise of <paramref name="front"/> in units of the limits: 2 standard errors, the largest of them; 0 for none.</summary>
    public static FrontPoint Of(TrajectoryPoint[] front, Limits limits) => new(
        Of(front, point => point.Cost) / limits.MaxCost,
        Of(front, point => point.Time) / limits.MaxTime,
        Of(front, point => point.Accuracy));

    private static double Of(TrajectoryPoint[] front, Func<TrajectoryPoint, Statistic> statistic)
    {
        var largest = 0.0;
        foreach (var point in front)
            largest = Math.Max(largest, statistic(point).StandardError);
        return LargestExcursion * largest;
    }
}
