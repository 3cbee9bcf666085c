namespace InferenceMoo.Engine;

/// <summary>How a device's work is cut: so many trials at a time, so many inferences of them per launch.</summary>
/// <param name="Trials">Trials in a chunk.</param>
/// <param name="Rows">Inferences in a slab.</param>
internal readonly record struct ChunkPlan(int Trials, int Rows)
{
    private const long LargestStates = 256L << 20;

    /// <summary>Sums of a chunk's squared deviations stay below 2^63 while trials times k_max stay below 2^31: a deviation's variance is at most k 2^32.</summary>
    private const long LargestInferences = 1L << 30;

    private const int BytesPerState = 3 * sizeof(uint);

    private const int LargestRows = 64;

    private const int LeastTrials = 256;

    /// <summary>The largest chunks whose states take a quarter of <paramref name="freeBytes"/> at the most; a launch then takes milliseconds.</summary>
    public static ChunkPlan Of(int kMax, long freeBytes)
    {
        var rows = Math.Min(kMax, LargestRows);
        var byMemory = Math.Min(freeBytes / 4, LargestStates) / (BytesPerState * (rows + 1L));
        var trials = Math.Min(byMemory, LargestInferences / kMax);
        return new ChunkPlan((int)Math.Max(LeastTrials, trials & ~(LeastTrials - 1L)), rows);
    }

    /// <summary>Half the trials; null where chunks cannot get smaller.</summary>
    public ChunkPlan? Smaller() => Trials <= LeastTrials ? null : this with { Trials = Trials / 2 };
}
