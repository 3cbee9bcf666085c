using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Reads the statistics of a cost or a time from an accumulator; quantiles are NaN where it has no histograms.</summary>
internal static class TokenStatistics
{
    public static Statistic At(Accumulator counted, SimulationPass pass, Direction direction, int projection, int k)
    {
        double trials = counted.Trials.Count;
        var sums = counted.Sums.AsSpan((k - 1) * Moments.Count, Moments.Count);
        var (x, y) = (direction.PerInputStep, direction.PerOutputStep);
        var shift = (x * (double)sums[0] + y * (double)sums[1]) / trials;
        var second = (x * x * (double)sums[2] + 2 * x * y * (double)sums[3] + y * y * (double)sums[4]) / trials;
        var deviation = Math.Sqrt(Math.Max(0, second - shift * shift));
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
}
