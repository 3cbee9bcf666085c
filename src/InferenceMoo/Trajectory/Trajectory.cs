namespace InferenceMoo;

/// <summary>The simulated statistics of one model for every number of samples k = 1..k_max.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that ran at the same time.</param>
/// <param name="Trials">Number of trials behind every statistic.</param>
/// <param name="Points">One point per k, in order: <c>Points[k - 1]</c> is k samples.</param>
public sealed record Trajectory(Model Model, int Parallel, long Trials, IReadOnlyList<TrajectoryPoint> Points)
{
    /// <summary>
    /// The same trials with <paramref name="parallel"/> inferences at a time and no more than <paramref name="kMax"/> samples: P does
    /// nothing but divide the time, and the first k samples do not know of the later ones.
    /// </summary>
    /// <param name="parallel">Inferences that run at the same time, at least 1.</param>
    /// <param name="kMax">Largest number of samples, at most that of this trajectory.</param>
    /// <param name="feasible">The share of the trials that is feasible at k, which depends on P and the limits.</param>
    /// <exception cref="InvalidOperationException">This trajectory is not of one inference at a time.</exception>
    public Trajectory At(int parallel, int kMax, Func<int, double> feasible)
    {
        if (Parallel != 1)
            throw new InvalidOperationException($"The trials ran with P = {Parallel}; only those with P = 1 can be read at another P.");
        return new Trajectory(Model, parallel, Trials, [.. Points.Take(kMax).Select(point => point with
        {
            Time = point.Time.DividedBy(parallel),
            FeasibleProbability = feasible(point.K),
        })]);
    }
}

/// <summary>What k samples of one model give.</summary>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="Cost">Cost of the k samples in USD.</param>
/// <param name="Time">Time of the k samples in seconds, with the model's parallelism taken into account.</param>
/// <param name="Accuracy">Best accuracy of the k samples, in [0, 1].</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits at once.</param>
public readonly record struct TrajectoryPoint(int K, Statistic Cost, Statistic Time, Statistic Accuracy, double FeasibleProbability);

/// <summary>One quantity at one number of samples, over all trials, in the quantity's own unit.</summary>
/// <param name="Mean">Mean over the trials.</param>
/// <param name="StandardDeviation">Population standard deviation over the trials.</param>
/// <param name="StandardError">Standard error of the mean: the standard deviation divided by the square root of the number of trials.</param>
/// <param name="LowerQuantile">2.5 % quantile of the trials (not of the mean).</param>
/// <param name="Median">50 % quantile of the trials.</param>
/// <param name="UpperQuantile">97.5 % quantile of the trials (not of the mean).</param>
public readonly record struct Statistic(
    double Mean, double StandardDeviation, double StandardError, double LowerQuantile, double Median, double UpperQuantile)
{
    /// <summary>The statistic of the quantity divided by <paramref name="divisor"/>, which is above 0.</summary>
    public Statistic DividedBy(double divisor) => new(
        Mean / divisor,
        StandardDeviation / divisor,
        StandardError / divisor,
        LowerQuantile / divisor,
        Median / divisor,
        UpperQuantile / divisor);
}

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
