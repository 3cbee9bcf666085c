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
    /// <exception cref="InvalidOperationException">This trajectory is not of one inference at a time.</exception>
    public Trajectory At(int parallel, int kMax)
    {
        if (Parallel != 1)
            throw new InvalidOperationException($"The trials ran with P = {Parallel}; only those with P = 1 can be read at another P.");
        var points = new TrajectoryPoint[kMax];
        for (var i = 0; i < points.Length; i++)
            points[i] = Points[i] with { Time = Points[i].Time.DividedBy(parallel) };
        return new Trajectory(Model, parallel, Trials, points);
    }

    /// <summary>
    /// The largest standard error of a mean relative to that mean, over every k and the mean cost, time and accuracy of all
    /// <paramref name="trajectories"/>. Means of 0, as the cost of a free model has, are left out; 0 where nothing is left.
    /// </summary>
    public static double LargestRelativeError(IEnumerable<Trajectory> trajectories)
    {
        ArgumentNullException.ThrowIfNull(trajectories);
        return trajectories
            .SelectMany(trajectory => trajectory.Points)
            .Select(point => Math.Max(RelativeError(point.Cost), Math.Max(RelativeError(point.Time), RelativeError(point.Accuracy))))
            .DefaultIfEmpty()
            .Max();
    }

    private static double RelativeError(Statistic statistic) => statistic.Mean == 0 ? 0 : statistic.StandardError / Math.Abs(statistic.Mean);
}

/// <summary>
/// The share of the trials of a simulation that meet all limits at once. It depends on the limits, which a trajectory does not.
/// </summary>
/// <param name="model">The model's place in the scenario, from 0.</param>
/// <param name="k">Number of samples, from 1.</param>
/// <returns>The share, 0 to 1; null where it was not counted.</returns>
public delegate double? FeasibleShare(int model, int k);

/// <summary>What a simulation gives: a trajectory per model, in the scenario's order, and the shares of the trials that meet the limits.</summary>
/// <param name="Trajectories">The trajectories.</param>
/// <param name="Feasible">The shares.</param>
public sealed record SimulatedTrials(IReadOnlyList<Trajectory> Trajectories, FeasibleShare Feasible);

/// <summary>What k samples of one model give.</summary>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="Cost">Cost of the k samples in USD.</param>
/// <param name="Time">Time of the k samples in seconds, with the model's parallelism taken into account.</param>
/// <param name="Accuracy">Best accuracy of the k samples, in [0, 1].</param>
public readonly record struct TrajectoryPoint(int K, Statistic Cost, Statistic Time, Statistic Accuracy)
{
    /// <summary>The means of the objectives.</summary>
    public PerObjective<double> Means => new(Cost.Mean, Time.Mean, Accuracy.Mean);

    /// <summary>The statistics of the objectives.</summary>
    public PerObjective<Statistic> Statistics => new(Cost, Time, Accuracy);
}

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
