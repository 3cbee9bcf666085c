namespace InferenceMoo.Engine;

/// <summary>Adds up the trials that threads report as done.</summary>
internal static class ProgressCount
{
    /// <summary>Takes numbers of trials done since the last call and passes on their sum, of <paramref name="total"/>; null for no progress.</summary>
    public static Action<long>? Of(IProgress<SimulationProgress>? progress, long total)
    {
        if (progress is null)
            return null;
        var done = 0L;
        return trials => progress.Report(new SimulationProgress(Interlocked.Add(ref done, trials), total));
    }
}
