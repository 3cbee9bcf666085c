namespace InferenceMoo.Engine;

/// <summary>Quantiles of counted trials.</summary>
internal static class HistogramQuantile
{
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

    /// <summary>The place of the quantile in bins, straight between a bin's edges.</summary>
    public static double PlaceOf(double probability, ReadOnlySpan<long> counts, long trials)
    {
        var (bin, fraction) = Find(probability, counts, trials);
        return bin + fraction;
    }
}
