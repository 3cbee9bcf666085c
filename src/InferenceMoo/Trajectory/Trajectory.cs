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
