using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// One thread's counters, of 32 bits so that they stay in its cache. Of the largest words only the changes from k - 1 to k
/// are counted: one trial in k has any.
/// </summary>
internal sealed class HostCounters(SimulationPass pass)
{
    /// <summary>Trials that the counters can hold: none of them can then overflow.</summary>
    public const long Capacity = int.MaxValue;

    /// <summary>Trials per bin, indexed as <see cref="Accumulator.Projected"/>.</summary>
    public AlignedArray<uint> Projected { get; } = new(pass.Projections.Count * Projection.Bins);

    /// <summary>Trials that came to a bin less those that left it, indexed as <see cref="Accumulator.BestDraws"/>.</summary>
    public AlignedArray<int> BestChanges { get; } = new(pass.KMax * BestDrawBins.Count);

    /// <summary>Adds all counts to <paramref name="total"/> and starts afresh.</summary>
    public void MoveTo(Accumulator total)
    {
        var projected = Projected.Span;
        for (var i = 0; i < projected.Length; i++)
            total.Projected[i] += projected[i];
        projected.Clear();

        var changes = BestChanges.Span;
        var now = new long[BestDrawBins.Count];
        for (var i = 0; i < changes.Length; i++)
            total.BestDraws[i] += now[i % BestDrawBins.Count] += changes[i];
        changes.Clear();
    }
}
