namespace InferenceMoo;

/// <summary>Compares simulated statistics with the exact answers: a pure function of its arguments.</summary>
public static class Checker
{
    /// <summary>The fewest trials that can be checked: with fewer, statistics stray farther than their standard errors tell.</summary>
    public const long FewestTrials = 10_000;

    /// <summary>
    /// Compares, for every k, the means, the standard deviations and the accuracy quantiles of
    /// <paramref name="trajectories"/>, and the quantiles of cost and time where no clip of a length is in reach.
    /// The share of feasible trials has no simple exact form and is left out.
    /// </summary>
    /// <exception cref="ArgumentException">There is no trajectory, or one has no point or too few trials.</exception>
    public static Check Check(IReadOnlyList<Trajectory> trajectories)
    {
        ArgumentNullException.ThrowIfNull(trajectories);
        if (trajectories.Count == 0)
            throw new ArgumentException("No trajectory to check.", nameof(trajectories));
        return new Check([.. trajectories.Select(Check)]);
    }

    private static ModelCheck Check(Trajectory trajectory)
    {
        if (trajectory.Points.Count == 0 || trajectory.Trials < FewestTrials)
            throw new ArgumentException($"A trajectory of {trajectory.Points.Count} points over {trajectory.Trials} trials.", nameof(trajectory));

        var laws = new ExactLaws(trajectory.Model, trajectory.Parallel);
        var deviations = trajectory.Points
            .SelectMany(point => Deviations(point, laws, trajectory.Trials).Select(deviation => (point.K, Deviation: deviation)))
            .ToList();
        var (k, largest) = deviations.MaxBy(entry => entry.Deviation.StandardErrors);
        return new ModelCheck(trajectory.Model.Key, largest.StandardErrors, k, largest.Statistic, deviations.Count);
    }

    private static IEnumerable<Deviation> Deviations(TrajectoryPoint point, ExactLaws laws, long trials)
    {
        Statistic[] found = [point.Cost, point.Time, point.Accuracy];
        return found.Zip(laws.At(point.K)).SelectMany(pair => StatisticDeviations.Of(pair.First, pair.Second, trials));
    }
}
