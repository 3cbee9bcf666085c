using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The whole simulation in one kernel: every group walks a tile of trials, kept in its shared memory, through the inferences
/// of a slab, and counts every statistic of each k on the way. Only counters and, between slabs, states reach device memory;
/// docs/gpu.md says why.
/// </summary>
public static class TileKernel
{
    /// <summary>Trials of a tile at most: 12 KB of states.</summary>
    public const int LargestTile = 1024;

    /// <summary>Threads of a group at most; with more, limbs of moments would overflow.</summary>
    public const int LargestGroup = 256;

    /// <summary>Sums that are kept of the token sums at each k: input, output, input squared, input times output, output squared.</summary>
    public const int Moments = 5;

    /// <summary>64-bit counters per k of the moments' sums: <see cref="Limb.Count"/> of each.</summary>
    public const int Limbs = Moments * Limb.Count;

    /// <summary>Histograms, and limit tests, that are counted between two barriers.</summary>
    public const int Batch = 4;

    /// <summary>Takes all trials of <paramref name="carry"/>, where they wait between slabs, through <paramref name="slab"/>. Grid: the tiles.</summary>
    public static void Run(
        Slab slab, Physics physics, ArrayView<float> normals, StateViews carry, Questions asked, CountViews counts)
    {
        var coefficients = SharedMemory.Allocate<float>((NormalCoefficients.Degree + 1) * NormalCoefficients.Octaves);
        var bins = SharedMemory.Allocate<int>(SharedHistograms.Length);
        var sums = SharedMemory.Allocate<int>(SharedSums.Length);
        var first = Grid.IdxX * slab.TileTrials;
        var tile = new StateViews(
            SharedMemory.Allocate<uint>(LargestTile),
            SharedMemory.Allocate<uint>(LargestTile),
            SharedMemory.Allocate<uint>(LargestTile),
            IntrinsicMath.Min(slab.TileTrials, carry.Trials - first));
        for (var i = Group.IdxX; i < coefficients.IntLength; i += Group.DimX)
            coefficients[i] = normals[i];
        Clear(bins);
        Clear(sums);
        for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
            tile.Write(trial, slab.FirstInference == 0 ? default : carry.Read(first + trial));
        DeviceFunctions.WaitForGroup();

        for (var inference = slab.FirstInference; inference < slab.FirstInference + slab.Inferences; inference++)
        {
            Step(slab, physics, new ViewNormalTable(coefficients), tile, inference, counts.BestChanges).AddTo(sums);
            CountBatches(slab, tile, asked, counts, bins, sums, inference);
        }

        for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
            carry.Write(first + trial, tile.Read(trial));
    }

    /// <summary>Draws inference number <paramref name="inference"/> (from 0) of this thread's trials, and gives the moments after it.</summary>
    private static MomentSums Step(
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

    private static void CountBatches(
        Slab slab, StateViews tile, Questions asked, CountViews counts, ArrayView<int> bins, ArrayView<int> sums, int inference)
    {
        for (var first = 0; first < asked.ProjectionCount || first < asked.TestCount; first += Batch)
        {
            SharedHistograms.Count(bins, slab, tile, asked, inference + 1, first);
            CountLimits(sums, slab, tile, asked, inference + 1, first);
            DeviceFunctions.WaitForGroup();
            SharedHistograms.MoveTo(counts, bins, asked, inference, first);
            SharedSums.MoveTo(counts, sums, asked, inference, first);
            DeviceFunctions.WaitForGroup();
        }
    }

    /// <summary>Tests this thread's trials after <paramref name="k"/> inferences against a batch of limits from test <paramref name="first"/> on.</summary>
    private static void CountLimits(ArrayView<int> sums, Slab slab, StateViews tile, Questions asked, int k, int first)
    {
        for (var number = 0; number < Batch && first + number < asked.TestCount; number++)
        {
            var test = asked.Tests[(first + number) * asked.KMax + k - 1];
            var cost = asked.Projections[test.Cost * asked.KMax + k - 1];
            var time = asked.Projections[test.Time * asked.KMax + k - 1];
            var met = 0;
            for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
            {
                var state = tile.Read(trial);
                var input = slab.InputDeviation(k, state.Input);
                var output = slab.OutputDeviation(k, state.Output);
                met += test.Meets(cost.Place(input, output), time.Place(input, output), state.Best);
            }

            SharedSums.Add(sums, Limbs + number, met);
        }
    }

    private static void Clear(ArrayView<int> words)
    {
        for (var i = Group.IdxX; i < words.IntLength; i += Group.DimX)
            words[i] = 0;
    }
}
