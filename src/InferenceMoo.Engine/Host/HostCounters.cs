using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// One thread's counters. Those of the histograms have 32 bits, so that more of them stay in its cache. Of the largest words
/// only the changes from k - 1 to k are counted where k is not small: one trial in k has any.
/// </summary>
internal sealed class HostCounters(SimulationPass pass)
{
    /// <summary>Trials that the counters can hold: none of them can then overflow.</summary>
    public const long Capacity = int.MaxValue;

    /// <summary>Sums, indexed as <see cref="Accumulator.Sums"/>.</summary>
    public Int128[] Sums { get; } = new Int128[pass.KMax * Moments.Count];

    /// <summary>Trials that meet the limits, indexed as <see cref="Accumulator.Feasible"/>.</summary>
    public long[] Feasible { get; } = new long[pass.Tests.Count];

    /// <summary>Trials per bin, indexed as <see cref="Accumulator.Projected"/>.</summary>
    public AlignedArray<uint> Projected { get; } = new(checked(pass.Projections.Count * Projection.Bins));

    /// <summary>
    /// Indexed as <see cref="Accumulator.BestDraws"/>: trials per bin up to <see cref="BestDrawCounter.LastWhole"/>, from there on those
    /// that came to a bin at k less those that left it.
    /// </summary>
    public AlignedArray<int> BestChanges { get; } = new(pass.KMax * BestDrawBins.Count);

    /// <summary>Adds the histograms to those of <paramref name="total"/> and starts them afresh.</summary>
    public void MoveHistogramsTo(Accumulator total) => MoveProjected(total.Projected);

    /// <summary>Adds all other counts to <paramref name="total"/> and starts them afresh.</summary>
    public void MoveMeansTo(Accumulator total)
    {
        for (var i = 0; i < Sums.Length; i++)
            total.Sums[i] += Sums[i];
        for (var i = 0; i < Feasible.Length; i++)
            total.Feasible[i] += Feasible[i];
        MoveBestDraws(total.BestDraws);
        Array.Clear(Sums);
        Array.Clear(Feasible);
    }

    private void MoveProjected(Span<long> total)
    {
        var counts = Projected.Span;
        for (var i = 0; i < counts.Length; i++)
            total[i] += counts[i];
        counts.Clear();
    }

    private void MoveBestDraws(long[] total)
    {
        var changes = BestChanges.Span;
        var atK = new long[BestDrawBins.Count];
        for (var k = 0; k < pass.KMax; k++)
        {
            var first = k * BestDrawBins.Count;
            if (k < BestDrawCounter.LastWhole)
                Array.Clear(atK);
            for (var bin = 0; bin < BestDrawBins.Count; bin++)
                total[first + bin] += atK[bin] += changes[first + bin];
        }

        changes.Clear();
    }
}
