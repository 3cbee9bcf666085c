using System.Numerics;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Reads the statistics of a cost or a time from an accumulator; quantiles are NaN where it has no histograms.</summary>
internal static class TokenStatistics
{
    /// <summary>A difference of less than this share of what it is taken from may be rounding alone.</summary>
    private const double Digits = 1e-12;

    /// <summary>The statistics of <paramref name="k"/> samples.</summary>
    public static Statistic At(Accumulator counted, SimulationPass pass, Direction direction, int projection, int k)
    {
        double trials = counted.Trials.Count;
        var sums = counted.Sums.AsSpan((k - 1) * Moments.Count, Moments.Count);
        var (x, y) = (direction.PerInputStep, direction.PerOutputStep);
        var shift = (x * (double)sums[0] + y * (double)sums[1]) / trials;
        var second = (x * x * (double)sums[2] + 2 * x * y * (double)sums[3] + y * y * (double)sums[4]) / trials;
        var variance = Math.Max(0, second - shift * shift);
        var deviation = variance <= Digits * second && IsConstant(sums, direction, counted.Trials.Count) ? 0 : Math.Sqrt(variance);
        var means = new Statistic(k * direction.Centre + shift, deviation, deviation / Math.Sqrt(trials), double.NaN, double.NaN, double.NaN);
        if (!counted.HasHistograms)
            return means;

        var counts = counted.Projected.AsSpan((projection * pass.KMax + k - 1) * Projection.Bins, Projection.Bins);
        double Quantile(double p, ReadOnlySpan<long> bins) => direction.ValueAt(HistogramQuantile.PlaceOf(p, bins, counted.Trials.Count), k);
        return means with
        {
            LowerQuantile = Quantile(TrialQuantiles.Lower, counts),
            Median = Quantile(TrialQuantiles.Median, counts),
            UpperQuantile = Quantile(TrialQuantiles.Upper, counts),
        };
    }

    /// <summary>Whether all trials have the same lengths, where they count: by the integers, which do not round.</summary>
    private static bool IsConstant(ReadOnlySpan<Int128> sums, Direction direction, long trials) =>
        (direction.PerInputStep == 0 || IsConstant(sums[0], sums[2], trials))
        && (direction.PerOutputStep == 0 || IsConstant(sums[1], sums[4], trials));

    private static bool IsConstant(Int128 sum, Int128 squares, long trials) =>
        (BigInteger)squares * trials == (BigInteger)sum * sum;
}
