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
        return found.Zip(laws.At(point.K)).SelectMany(pair => pair.Second.Deviations(pair.First, trials));
    }
}

/// <summary>How far a simulation lies from the exact answers, and the verdict.</summary>
/// <param name="Models">One check per model, in the order of the trajectories; at least one.</param>
public sealed record Check(IReadOnlyList<ModelCheck> Models)
{
    /// <summary>
    /// The most standard errors that pass. The comparisons of a run hang together along k and between models: they are worth
    /// several hundred independent ones, of which chance alone brings one beyond 5 in roughly one run in two thousand.
    /// </summary>
    public const double Threshold = 5;

    /// <summary>Whether every model passes.</summary>
    public bool Passed => Models.All(model => model.Passed);

    /// <summary>The model that lies farthest off.</summary>
    public ModelCheck Worst => Models.MaxBy(model => model.LargestDeviation)!;
}

/// <summary>How far the statistics of one model lie from the exact answers.</summary>
/// <param name="Key">The model's key.</param>
/// <param name="LargestDeviation">Largest distance from an exact answer in standard errors; infinite where chance cannot explain any.</param>
/// <param name="K">The number of samples where it is.</param>
/// <param name="Statistic">The statistic where it is, such as <c>cost mean</c> or <c>accuracy p97_5</c>.</param>
/// <param name="Comparisons">Number of statistics compared, over all k.</param>
public sealed record ModelCheck(string Key, double LargestDeviation, int K, string Statistic, int Comparisons)
{
    /// <summary>Whether the largest deviation is at most <see cref="Check.Threshold"/>.</summary>
    public bool Passed => LargestDeviation <= Check.Threshold;
}

/// <summary>How far one simulated statistic lies from its exact value.</summary>
/// <param name="Statistic">The statistic's name.</param>
/// <param name="StandardErrors">The distance in standard errors: not negative, infinite where it is not a number.</param>
internal readonly record struct Deviation(string Statistic, double StandardErrors)
{
    /// <summary>The deviation of a value that lies <paramref name="distance"/> off, of which <paramref name="tolerance"/> is no error.</summary>
    public static Deviation Of(string statistic, double distance, double tolerance, double standardError)
    {
        var errors = Math.Max(0, distance - tolerance) / standardError;
        return new Deviation(statistic, double.IsNaN(errors) ? double.PositiveInfinity : errors);
    }
}
