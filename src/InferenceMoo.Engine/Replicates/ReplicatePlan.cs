namespace InferenceMoo.Engine;

/// <summary>How trials are split into replicates: batches that are simulations of their own.</summary>
public static class ReplicatePlan
{
    /// <summary>The largest number of replicates.</summary>
    public const int Largest = 1000;

    // The means of 2^23 points take 1.3 GB.
    private const long LargestPoints = 1L << 23;

    /// <summary>
    /// The most replicates of <paramref name="scenario"/>: one per trial, <see cref="Largest"/> at most, and fewer where models x k_max is so
    /// large that their means would fill the memory. 0 where there cannot be two.
    /// </summary>
    public static int Most(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var byMemory = LargestPoints / Math.Max(1, (long)scenario.KMax * scenario.Models.Count);
        var most = (int)Math.Min(Largest, Math.Min(scenario.Trials, byMemory));
        return most < 2 ? 0 : most;
    }

    /// <summary>
    /// Splits trials 0 to <paramref name="trials"/> - 1 into <paramref name="count"/> consecutive batches, the first of them one trial larger
    /// where they do not divide evenly.
    /// </summary>
    public static TrialRange[] Split(long trials, int count)
    {
        var (each, larger) = Math.DivRem(trials, count);
        var batches = new TrialRange[count];
        for (var batch = 0; batch < count; batch++)
            batches[batch] = new TrialRange((ulong)(batch * each + Math.Min(batch, larger)), each + (batch < larger ? 1 : 0));
        return batches;
    }
}
