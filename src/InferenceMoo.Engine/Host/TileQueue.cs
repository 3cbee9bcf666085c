namespace InferenceMoo.Engine;

/// <summary>Hands out the tiles of a range of trials to whichever thread asks next.</summary>
internal sealed class TileQueue
{
    private readonly TrialRange _range;
    private readonly ulong _firstTile;
    private long _next = -1;

    /// <summary>Cuts <paramref name="range"/> at the multiples of <see cref="HostTile.Trials"/>.</summary>
    public TileQueue(TrialRange range)
    {
        _range = range;
        _firstTile = range.First / HostTile.Trials;
        Count = range.Count == 0 ? 0 : (long)((range.First + (ulong)range.Count - 1) / HostTile.Trials - _firstTile) + 1;
    }

    /// <summary>Number of tiles.</summary>
    public long Count { get; }

    /// <summary>The next tile; null when there is none left. May be called from any thread.</summary>
    public TrialRange? Next()
    {
        var number = Interlocked.Increment(ref _next);
        if (number >= Count)
            return null;

        var tile = (_firstTile + (ulong)number) * HostTile.Trials;
        var first = Math.Max(tile, _range.First);
        var end = Math.Min(tile + HostTile.Trials, _range.First + (ulong)_range.Count);
        return new TrialRange(first, (long)(end - first));
    }
}
