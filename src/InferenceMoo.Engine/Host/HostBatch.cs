namespace InferenceMoo.Engine;

/// <summary>One batch of trials on its way through the threads.</summary>
internal sealed class HostBatch(TrialRange range, Func<Accumulator> empty)
{
    private readonly Lazy<Accumulator> _counted = new(empty);
    private long _missing = range.Count;

    /// <summary>The tiles that no thread has taken yet.</summary>
    public TileQueue Tiles { get; } = new(range);

    /// <summary>What has been collected so far, without histograms.</summary>
    public Accumulator Counted => _counted.Value;

    /// <summary>Says that <paramref name="trials"/> more trials have been collected; whether they complete the batch.</summary>
    public bool Complete(long trials)
    {
        if (Interlocked.Add(ref _missing, -trials) > 0)
            return false;

        Counted.Cover(range);
        return true;
    }
}
