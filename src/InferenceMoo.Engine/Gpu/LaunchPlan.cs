using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>How a device's work is cut. Nothing here changes a statistic.</summary>
/// <param name="Multiprocessors">Multiprocessors of the device.</param>
/// <param name="Threads">Threads per group.</param>
/// <param name="LeastTrials">Trials in a chunk that keep the whole device busy, if there are that many.</param>
/// <param name="MostTrials">Trials in a chunk that memory has room for.</param>
/// <param name="FirstInferences">Inferences in the first launch.</param>
internal readonly record struct LaunchPlan(int Multiprocessors, int Threads, int LeastTrials, int MostTrials, long FirstInferences)
{
    /// <summary>Chunks in flight: while one's launch is waited for and followed up, the other's runs.</summary>
    public const int Lanes = 2;

    /// <summary>Groups on a multiprocessor at the same time, as the shared memory of large GPUs allows.</summary>
    private const int GroupsPerMultiprocessor = 8;

    /// <summary>Chunks that fill a device this often leave less than a sixteenth of it idle at their end; larger ones gain nothing.</summary>
    private const int MostWaves = 16;

    /// <summary>
    /// 2^21: a launch takes milliseconds on a large GPU, and a tenth of a second at the 20 million inferences a second of the
    /// slowest multiprocessor that is worth using.
    /// </summary>
    private const long FirstInferencesPerMultiprocessor = 1L << 21;

    private const int BytesPerState = 3 * sizeof(uint);

    private const int FewestTrials = 256;

    /// <summary>The plan for a device with <paramref name="freeBytes"/> of memory; the chunks' states take a quarter of it at the most.</summary>
    public static LaunchPlan Of(int multiprocessors, int largestGroup, long freeBytes)
    {
        var byMemory = freeBytes / 4 / (Lanes * BytesPerState);
        var filling = (long)multiprocessors * GroupsPerMultiprocessor * TileKernel.LargestTile;
        return new LaunchPlan(
            multiprocessors,
            Math.Min(largestGroup, TileKernel.LargestGroup),
            Bounded(Math.Min(filling, byMemory)),
            Bounded(Math.Min(filling * MostWaves, byMemory)),
            multiprocessors * FirstInferencesPerMultiprocessor);
    }

    /// <summary>The plan for a run of <paramref name="trials"/> trials, which takes no memory for more.</summary>
    public LaunchPlan ForTrials(long trials) => this with
    {
        LeastTrials = (int)Math.Min(LeastTrials, Math.Max(trials, 1)),
        MostTrials = (int)Math.Min(MostTrials, Math.Max(trials, 1)),
    };

    /// <summary>Chunks of half the trials; null where they cannot get smaller.</summary>
    public LaunchPlan? Smaller() => MostTrials <= FewestTrials
        ? null
        : this with { LeastTrials = Math.Min(LeastTrials, MostTrials / 2), MostTrials = MostTrials / 2 };

    /// <summary>Trials of the next chunk, such that <paramref name="inferences"/> take all of them through every k at once where possible.</summary>
    public int TrialsFor(long inferences, int kMax, long remaining) =>
        (int)Math.Min(remaining, Math.Clamp(inferences / kMax, LeastTrials, MostTrials));

    /// <summary>Trials per group: fewer where there are too few to fill the device, and a multiple of the threads.</summary>
    public int TileFor(int trials)
    {
        var groups = Multiprocessors * GroupsPerMultiprocessor;
        var perThread = (trials / groups + Threads - 1) / Threads;
        return Threads * Math.Clamp(perThread, 1, TileKernel.LargestTile / Threads);
    }

    private static int Bounded(long trials) => (int)Math.Clamp(trials, FewestTrials, 1 << 30);
}

/// <summary>
/// Sizes launches by how long earlier ones took: long enough that starting them costs nothing, short enough for Ctrl-C,
/// progress, and display drivers, which reset a GPU whose kernel runs for two seconds.
/// </summary>
internal static class Pace
{
    /// <summary>Seconds of the device's time that a launch should take; two are in flight, so that one may take twice that.</summary>
    public const double SecondsPerLaunch = 0.05;

    /// <summary>Growth from launch to launch at most: the next k may cost more than the last.</summary>
    private const double LargestGrowth = 2;

    /// <summary>The inferences of the next launch where the last was to have <paramref name="planned"/>, had <paramref name="done"/>, and took <paramref name="seconds"/>.</summary>
    public static long Next(long planned, long done, double seconds)
    {
        // The end of a chunk is short: it says something only where even that was slow.
        if (done < planned / 2 && seconds < SecondsPerLaunch)
            return planned;

        var ideal = done * SecondsPerLaunch / Math.Max(seconds, 1e-6);
        return (long)Math.Clamp(ideal, 1, LargestGrowth * planned);
    }
}
