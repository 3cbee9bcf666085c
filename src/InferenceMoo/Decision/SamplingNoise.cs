namespace InferenceMoo;

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
