using System.Numerics;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Turns what a pass has counted into the trajectories of its models.</summary>
public static class Trajectories
{
    // A difference of less than this share of what it is taken from may be rounding alone.
    private const double Digits = 1e-12;

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
        var (model, trials) = (counted.Pass.Models[number], counted.Trials.Count);
        return new TrajectoryPoint(
            k,
            StatisticOf(counted, model.Cost, model.CostProjection, k),
            StatisticOf(counted, model.Work, model.WorkProjection, k).DividedBy(model.Parallel),
            accuracy.At(counted.BestDraws.AsSpan((k - 1) * BestDrawBins.Count, BestDrawBins.Count), trials, k, counted.HasHistograms));
    }

    // A cost or a time; quantiles are NaN where there are no histograms.
    private static Statistic StatisticOf(Accumulator counted, TokenRate rate, int projection, int k)
    {
        double trials = counted.Trials.Count;
        var sums = counted.Sums.AsSpan((k - 1) * TileKernel.Moments, TileKernel.Moments);
        var (x, y) = (rate.PerInputStep, rate.PerOutputStep);
        var shift = (x * (double)sums[0] + y * (double)sums[1]) / trials;
        var second = (x * x * (double)sums[2] + 2 * x * y * (double)sums[3] + y * y * (double)sums[4]) / trials;
        var variance = Math.Max(0, second - shift * shift);
        var deviation = variance <= Digits * second && IsConstant(sums, rate, counted.Trials.Count) ? 0 : Math.Sqrt(variance);
        var means = new Statistic(k * rate.Centre + shift, deviation, deviation / Math.Sqrt(trials), double.NaN, double.NaN, double.NaN);
        if (!counted.HasHistograms)
            return means;

        var counts = counted.Projected.AsSpan((projection * counted.Pass.KMax + k - 1) * Projection.Bins, Projection.Bins);
        double Quantile(double p, ReadOnlySpan<long> bins) => rate.ValueAt(HistogramQuantile.PlaceOf(p, bins, counted.Trials.Count), k);
        return means with
        {
            LowerQuantile = Quantile(HistogramQuantile.Lower, counts),
            Median = Quantile(HistogramQuantile.Median, counts),
            UpperQuantile = Quantile(HistogramQuantile.Upper, counts),
        };
    }

    // Whether all trials have the same lengths, where they count: by the integers, which do not round.
    private static bool IsConstant(ReadOnlySpan<Int128> sums, TokenRate rate, long trials) =>
        (rate.PerInputStep == 0 || IsConstant(sums[0], sums[2], trials))
        && (rate.PerOutputStep == 0 || IsConstant(sums[1], sums[4], trials));

    private static bool IsConstant(Int128 sum, Int128 squares, long trials) =>
        (BigInteger)squares * trials == (BigInteger)sum * sum;
}
