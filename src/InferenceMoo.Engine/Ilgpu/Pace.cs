namespace InferenceMoo.Engine;

/// <summary>
/// Sizes launches by how long earlier ones took: long enough that starting them costs nothing, short enough for Ctrl-C,
/// progress, and display drivers, which reset a GPU whose kernel runs for two seconds.
/// </summary>
internal static class Pace
{
    /// <summary>Seconds of the device's time that a launch should take; two are in flight, so that one may take twice that.</summary>
    public const double Target = 0.05;

    /// <summary>Growth from launch to launch at most: the next k may cost more than the last.</summary>
    private const double LargestGrowth = 2;

    /// <summary>The inferences of the next launch where the last was to have <paramref name="planned"/>, had <paramref name="done"/>, and took <paramref name="seconds"/>.</summary>
    public static long Next(long planned, long done, double seconds)
    {
        // The end of a chunk is short: it says something only where even that was slow.
        if (done < planned / 2 && seconds < Target)
            return planned;

        var ideal = done * Target / Math.Max(seconds, 1e-6);
        return (long)Math.Clamp(ideal, 1, LargestGrowth * planned);
    }
}
