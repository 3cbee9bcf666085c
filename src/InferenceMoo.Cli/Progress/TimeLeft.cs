using System.Globalization;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Estimates how long a run still takes.</summary>
internal static class TimeLeft
{
    // About as long as a time span can be.
    private const double Longest = 9e11;

    /// <summary>The time left if the rest goes as fast as what is done; null while nothing is done.</summary>
    public static TimeSpan? Estimate(SimulationProgress progress, TimeSpan elapsed)
    {
        if (progress.Done <= 0)
            return null;
        var seconds = elapsed.TotalSeconds * (progress.Total - progress.Done) / progress.Done;
        return TimeSpan.FromSeconds(Math.Min(seconds, Longest));
    }

    /// <summary>The time in hours, minutes and whole seconds, rounded up, such as <c>0:07</c> or <c>1:02:03</c>.</summary>
    public static string Text(TimeSpan left)
    {
        var whole = TimeSpan.FromSeconds(Math.Ceiling(left.TotalSeconds));
        return whole.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)whole.TotalHours}:{whole.Minutes:00}:{whole.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole.Minutes}:{whole.Seconds:00}");
    }
}
