namespace InferenceMoo.Randomness;

/// <summary>
/// Kolmogorov-Smirnov against the normal distribution. The supremum is taken over the bins' edges, where both functions are
/// known exactly; between edges both only rise, so the true supremum is at most a bin's probability, 6.1e-6, larger.
/// </summary>
internal static class NormalDistance
{
    /// <summary>The outcome of counts in <see cref="NormalBins"/>.</summary>
    public static Outcome Judge(ReadOnlySpan<long> counts)
    {
        var total = 0L;
        foreach (var count in counts)
            total += count;
        var (below, distance) = (0L, 0.0);
        for (var bin = 0; bin < counts.Length; bin++)
        {
            distance = Math.Max(distance, Math.Abs((double)below / total - NormalBins.Probability(NormalBins.Edge(bin))));
            below += counts[bin];
        }

        return Kolmogorov.Of("normals, Kolmogorov-Smirnov", distance, total);
    }
}
