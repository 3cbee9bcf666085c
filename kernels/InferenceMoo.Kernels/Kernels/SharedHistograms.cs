using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>The histograms of a batch of projections, in the shared memory of a group.</summary>
internal static class SharedHistograms
{
    /// <summary>Bins of all histograms.</summary>
    public const int Length = TileKernel.Batch * Projection.Bins;

    /// <summary>Counts the places of this thread's trials along the projections from <paramref name="first"/> on, after <paramref name="k"/> inferences.</summary>
    public static void Count(ArrayView<int> bins, Slab slab, StateViews tile, Questions asked, int k, int first)
    {
        for (var number = 0; number < TileKernel.Batch && first + number < asked.ProjectionCount; number++)
        {
            var projection = asked.Projections[(first + number) * asked.KMax + k - 1];
            for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
            {
                var input = slab.InputDeviation(k, tile.Input[trial]);
                var output = slab.OutputDeviation(k, tile.Output[trial]);
                Atomic.Add(ref bins[number * Projection.Bins + Projection.BinOf(projection.Place(input, output))], 1);
            }
        }
    }

    /// <summary>Adds all bins to the counters of <paramref name="column"/> (k - 1) and empties them.</summary>
    public static void MoveTo(CountViews counts, ArrayView<int> bins, Questions asked, int column, int first)
    {
        var filled = Projection.Bins * IntrinsicMath.Min(TileKernel.Batch, asked.ProjectionCount - first);
        for (var bin = Group.IdxX; bin < filled; bin += Group.DimX)
        {
            var trials = bins[bin];
            if (trials == 0)
                continue;

            var projection = first + bin / Projection.Bins;
            var row = (long)(projection * asked.KMax + column) * Projection.Bins;
            Atomic.Add(ref counts.Projected[row + bin % Projection.Bins], (long)trials);
            bins[bin] = 0;
        }
    }
}
