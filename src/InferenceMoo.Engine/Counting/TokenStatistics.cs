using System.Numerics;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Reads the statistics of a cost or a time from an accumulator; quantiles are NaN where it has no histograms.</summary>
internal static class TokenStatistics
{
    /// <summary>A difference of less than this share of what it is taken from may be rounding alone.</summary>
    private const double Digits = 1e-12;

    /// <summary>The statistics of <paramref name="k"/> samples.</summary>
    public static Statistic At(Accumulator counted, SimulationPass pass, TokenRate direction, int projection, int k)
    {
        double trials = counted.Trials.Count;
        var sums = counted.Sums.AsSpan((k - 1) * TileKernel.Moments, TileKernel.Moments);
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
    private static bool IsConstant(ReadOnlySpan<Int128> sums, TokenRate direction, long trials) =>
        (direction.PerInputStep == 0 || IsConstant(sums[0], sums[2], trials))
        && (direction.PerOutputStep == 0 || IsConstant(sums[1], sums[4], trials));

    private static bool IsConstant(Int128 sum, Int128 squares, long trials) =>
        (BigInteger)squares * trials == (BigInteger)sum * sum;
}

/// <summary>Moments of the accuracy within a bin of the largest of k words.</summary>
/// <param name="Mean">Mean deviation from the centre.</param>
/// <param name="Square">Mean squared deviation.</param>
internal readonly record struct BinMoments(double Mean, double Square)
{
    /// <summary>The moments about <paramref name="centre"/> over the <paramref name="nodes"/> of a bin; NaN where no word lies in it.</summary>
    public static BinMoments Of(AccuracyNode[] nodes, double centre, int k)
    {
        if (nodes.Length == 0)
            return new(double.NaN, double.NaN);

        double weights = 0, mean = 0, square = 0;
        var highest = nodes[^1].LogProbability;
        foreach (var node in nodes)
        {
            var weight = node.Width * Math.Exp((k - 1) * (node.LogProbability - highest));
            var deviation = node.Accuracy - centre;
            weights += weight;
            mean += weight * deviation;
            square += weight * deviation * deviation;
        }

        return new(mean / weights, square / weights);
    }
}

/// <summary>Quantiles of counted trials.</summary>
internal static class HistogramQuantile
{
    /// <summary>The slope at which the density, 1 on average, falls to 0 at one end of the bin.</summary>
    private const double SteepestSlope = 2;

    /// <summary>The bin that holds the quantile, and how far into the bin's trials it lies, 0 to 1.</summary>
    public static (int Bin, double Fraction) Find(double probability, ReadOnlySpan<long> counts, long trials)
    {
        var rank = probability * trials;
        long below = 0;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] > 0 && below + counts[bin] >= rank)
                return (bin, (rank - below) / counts[bin]);
            below += counts[bin];
        }

        throw new ArgumentException("The bins hold fewer trials than were counted.", nameof(counts));
    }

    /// <summary>
    /// The place of the quantile in bins. Within its bin the density of the trials is taken as straight, with the slope that
    /// the two bins beside it give it: so the place is off by the third order of a bin's width.
    /// </summary>
    public static double PlaceOf(double probability, ReadOnlySpan<long> counts, long trials)
    {
        var (bin, fraction) = Find(probability, counts, trials);
        if (bin == 0 || bin == counts.Length - 1)
            return bin + fraction;

        var slope = Math.Clamp((double)(counts[bin + 1] - counts[bin - 1]) / (2 * counts[bin]), -SteepestSlope, SteepestSlope);
        return bin + Inverse(fraction, slope);
    }

    /// <summary>The x in [0, 1] with x + slope (x^2 - x) / 2 = <paramref name="fraction"/>, free of cancellation.</summary>
    private static double Inverse(double fraction, double slope)
    {
        var half = 1 - slope / 2;
        return fraction == 0 ? 0 : 2 * fraction / (half + Math.Sqrt(half * half + 2 * slope * fraction));
    }
}

/// <summary>The probabilities of the reported trial quantiles.</summary>
internal static class TrialQuantiles
{
    public const double Lower = 0.025;
    public const double Median = 0.5;
    public const double Upper = 0.975;
}
