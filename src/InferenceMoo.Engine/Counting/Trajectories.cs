using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Turns what a pass has counted into the trajectories of its models.</summary>
public static class Trajectories
{
    /// <summary>The trajectories, in the order of the pass's models.</summary>
    public static IEnumerable<Trajectory> Of(SimulationPass pass, Accumulator counted)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(counted);
        return AccuraciesOf(pass, largestKept: 0).Select((accuracy, number) =>
        {
            var points = new TrajectoryPoint[pass.KMax];
            Parallel.For(1, pass.KMax + 1, k => points[k - 1] = PointAt(k, counted, accuracy, number));
            return Of(counted, number, points);
        });
    }

    /// <summary>
    /// The trajectories, read on this thread alone by <paramref name="accuracies"/>; quantiles are NaN where there are no
    /// histograms.
    /// </summary>
    internal static Trajectory[] Of(Accumulator counted, BestAccuracyStatistics[] accuracies)
    {
        var trajectories = new Trajectory[accuracies.Length];
        for (var number = 0; number < trajectories.Length; number++)
        {
            var points = new TrajectoryPoint[counted.Pass.KMax];
            for (var k = 1; k <= points.Length; k++)
                points[k - 1] = PointAt(k, counted, accuracies[number], number);
            trajectories[number] = Of(counted, number, points);
        }

        return trajectories;
    }

    /// <summary>The share of the trials that meet the limits, for k = 1..k_max of the model at place <paramref name="number"/> of the pass.</summary>
    internal static double[] SharesOf(Accumulator counted, int number)
    {
        var shares = new double[counted.Pass.KMax];
        for (var k = 1; k <= shares.Length; k++)
            shares[k - 1] = (double)counted.Feasible[number * shares.Length + k - 1] / counted.Trials.Count;
        return shares;
    }

    /// <summary>What reads the accuracies of the models of <paramref name="pass"/> from any number of accumulators.</summary>
    internal static BestAccuracyStatistics[] AccuraciesOf(SimulationPass pass, int largestKept) =>
        [.. pass.Models.Select(model => new BestAccuracyStatistics(model.Model.Accuracy, largestKept))];

    private static Trajectory Of(Accumulator counted, int number, TrajectoryPoint[] points)
    {
        var model = counted.Pass.Models[number];
        return new Trajectory(model.Model, model.Parallel, counted.Trials.Count, points);
    }

    private static TrajectoryPoint PointAt(int k, Accumulator counted, BestAccuracyStatistics accuracy, int number)
    {
        var (pass, trials) = (counted.Pass, counted.Trials.Count);
        var model = pass.Models[number];
        return new TrajectoryPoint(
            k,
            TokenStatistics.At(counted, pass, model.Cost, model.CostProjection, k),
            TokenStatistics.At(counted, pass, model.Work, model.WorkProjection, k).DividedBy(model.Parallel),
            accuracy.At(counted.BestDraws.AsSpan((k - 1) * BestDrawBins.Count, BestDrawBins.Count), trials, k, counted.HasHistograms));
    }
}
