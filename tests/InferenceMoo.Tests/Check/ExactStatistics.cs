namespace InferenceMoo.Tests;

/// <summary>Trajectories that meet the exact answers, for tests to spoil.</summary>
internal static class ExactStatistics
{
    public const long Trials = 1_000_000;

    private static readonly double[] Normals = [-1.9599639845400545, 0, 1.9599639845400545];

    /// <summary>The exact statistics of k = 1..<paramref name="kMax"/>; quantiles of cost and time are those of normals.</summary>
    public static Trajectory Of(Model model, int kMax = 32)
    {
        var exact = new ExactModel(model, 4);
        return new Trajectory(model, 4, Trials, [.. Enumerable.Range(1, kMax).Select(k => Point(exact, k))]);
    }

    /// <summary>The trajectory with the point of <paramref name="k"/> spoilt.</summary>
    public static Trajectory With(this Trajectory trajectory, int k, Func<TrajectoryPoint, TrajectoryPoint> spoil) => trajectory with
    {
        Points = [.. trajectory.Points.Select(point => point.K == k ? spoil(point) : point)],
    };

    private static TrajectoryPoint Point(ExactModel exact, int k)
    {
        var accuracy = exact.Accuracy.At(k);
        return new TrajectoryPoint(k, Sum(exact.CostAt(k)), Sum(exact.TimeAt(k)), new Statistic(
            accuracy.Mean,
            accuracy.StandardDeviation,
            accuracy.StandardDeviation / Math.Sqrt(Trials),
            exact.Accuracy.Quantile(k, 0.025),
            exact.Accuracy.Quantile(k, 0.5),
            exact.Accuracy.Quantile(k, 0.975)));
    }

    private static Statistic Sum(ExactMoments sum)
    {
        double Quantile(int i) => sum.Mean + Normals[i] * sum.StandardDeviation;
        return new Statistic(
            sum.Mean, sum.StandardDeviation, sum.StandardDeviation / Math.Sqrt(Trials), Quantile(0), Quantile(1), Quantile(2));
    }
}
