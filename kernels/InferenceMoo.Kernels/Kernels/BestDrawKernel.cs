using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Counts the largest accuracy words, one group or more per k.</summary>
public static class BestDrawKernel
{
    /// <summary>Adds to <paramref name="counts"/>, indexed (k - 1) x bins + bin. Grid: X the rows, Z the slices of the trials.</summary>
    public static void Run(Slab slab, StateViews states, ArrayView<long> counts)
    {
        var bins = SharedMemory.Allocate<int>(BestDrawBins.Count);
        SharedHistogram.Clear(bins);
        var row = Grid.IdxX;
        for (var trial = Group.IdxX + Grid.IdxZ * Group.DimX; trial < states.Trials; trial += Group.DimX * Grid.DimZ)
            Atomic.Add(ref bins[BestDrawBins.BinOf(states.Read(row, trial).Best)], 1);

        SharedHistogram.AddTo(bins, counts, (long)(slab.FirstInference + row) * BestDrawBins.Count);
    }
}
