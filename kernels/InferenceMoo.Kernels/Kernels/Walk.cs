using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Takes the trials of a tile one inference further.</summary>
internal static class Walk
{
    /// <summary>Draws inference number <paramref name="inference"/> (from 0) of this thread's trials, and gives the moments after it.</summary>
    public static MomentSums Step(
        Slab slab, Physics physics, ViewNormalTable table, StateViews tile, int inference, ArrayView<long> bestChanges)
    {
        var moments = default(MomentSums);
        var first = slab.FirstTrial + (ulong)((long)Grid.IdxX * slab.TileTrials);
        for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
        {
            var before = tile.Read(trial);
            var state = before.Next<ViewNormalTable>(first + (ulong)(long)trial, (uint)inference, physics, table);
            moments = moments.Plus(
                slab.InputDeviation(inference + 1, state.Input), slab.OutputDeviation(inference + 1, state.Output));
            CountChange(bestChanges, inference, before.Best, state.Best);
            // Last: ILGPU 1.5.3 may move a read that is used only after a write behind it.
            tile.Write(trial, state);
        }

        return moments;
    }

    /// <summary>Moves a trial from one bin of largest words to another: one trial in k has to move, so that few atomics are needed.</summary>
    private static void CountChange(ArrayView<long> changes, int inference, uint before, uint now)
    {
        if (before == now && inference != 0)
            return;

        var row = (long)inference * BestDrawBins.Count;
        Atomic.Add(ref changes[row + BestDrawBins.BinOf(now)], 1L);
        if (inference != 0)
            Atomic.Add(ref changes[row + BestDrawBins.BinOf(before)], -1L);
    }
}
