namespace InferenceMoo.Engine;

/// <summary>Quantiles of counted trials.</summary>
internal static class HistogramQuantile
{
    /// <summary>The probability of the lower reported quantile.</summary>
    public const double Lower = 0.025;

    /// <summary>That of the median.</summary>
    public const double Median = 0.5;

    /// <summary>That of the upper one.</summary>
    public const double Upper = 0.975;

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
