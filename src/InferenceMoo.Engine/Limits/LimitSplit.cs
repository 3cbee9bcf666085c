namespace InferenceMoo.Engine;

/// <summary>What a tile makes of some limits.</summary>
/// <param name="exceeded">Number of limits that every trial exceeds.</param>
/// <param name="contested">The limits that some trials exceed and some do not.</param>
internal readonly ref struct LimitSplit(int exceeded, ReadOnlySpan<float> contested)
{
    /// <summary>Number of limits that every trial exceeds.</summary>
    public int Exceeded { get; } = exceeded;

    /// <summary>The limits that some trials exceed and some do not.</summary>
    public ReadOnlySpan<float> Contested { get; } = contested;
}
