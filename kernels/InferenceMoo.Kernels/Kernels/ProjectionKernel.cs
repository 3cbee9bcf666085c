using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Counts the places of the projections, one group or more per k and projection.</summary>
public static class ProjectionKernel
{
    /// <summary>
    /// Adds to <paramref name="counts"/>, indexed (projection x k_max + k - 1) x bins + bin. <paramref name="projections"/>:
    /// projection x k_max + k - 1. Grid: X the rows, Y the projections, Z the slices of the trials.
    /// </summary>
    public static void Run(
        Slab slab, int kMax, StateViews states, ArrayView<Projection> projections, ArrayView<long> counts)
    {
        var bins = SharedMemory.Allocate<int>(Projection.Bins);
        SharedHistogram.Clear(bins);
        var row = Grid.IdxX;
        var at = Grid.IdxY * kMax + slab.FirstInference + row;
        var projection = projections[at];
        for (var trial = Group.IdxX + Grid.IdxZ * Group.DimX; trial < states.Trials; trial += Group.DimX * Grid.DimZ)
        {
            var state = states.Read(row, trial);
            var place = projection.Place(slab.InputDeviation(row, state.Input), slab.OutputDeviation(row, state.Output));
            Atomic.Add(ref bins[Projection.BinOf(place)], 1);
        }

        SharedHistogram.AddTo(bins, counts, (long)at * Projection.Bins);
    }
}
