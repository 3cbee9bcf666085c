namespace InferenceMoo;

/// <summary>Standard errors in units of their means.</summary>
public static class RelativeError
{
    /// <summary>
    /// The largest standard error of a mean relative to that mean, over every k and the mean cost, time and accuracy of all
    /// <paramref name="trajectories"/>. Means of 0, as the cost of a free model has, are left out; 0 where nothing is left.
    /// </summary>
    public static double Largest(IEnumerable<Trajectory> trajectories)
    {
        ArgumentNullException.ThrowIfNull(trajectories);
        return trajectories
            .SelectMany(trajectory => trajectory.Points)
            .Select(point => Math.Max(Of(point.Cost), Math.Max(Of(point.Time), Of(point.Accuracy))))
            .DefaultIfEmpty()
            .Max();
    }

    private static double Of(Statistic statistic) => statistic.Mean == 0 ? 0 : statistic.StandardError / Math.Abs(statistic.Mean);
}
