namespace InferenceMoo.Engine;

/// <summary>Trials <paramref name="First"/> to <paramref name="First"/> + <paramref name="Count"/> - 1.</summary>
/// <param name="First">Number of the first trial, from 0.</param>
/// <param name="Count">Number of trials.</param>
public readonly record struct TrialRange(ulong First, long Count)
{
    /// <summary>The number after that of the last trial.</summary>
    public ulong End => First + (ulong)Count;
}
