using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The sums of a group, in its shared memory: the limbs of the moments, then the trials that meet the limits of a batch of
/// tests. Each sum has a copy per lane of a warp, or a warp's threads would queue for one address.
/// </summary>
internal static class SharedSums
{
    /// <summary>Number of sums: odd, so that the copies of one lie in different memory banks.</summary>
    public const int Slots = TileKernel.Limbs + TileKernel.Batch;

    /// <summary>Words that all copies take.</summary>
    public const int Length = Slots * Copies;

    private const int Copies = 32;

    /// <summary>Adds this thread's <paramref name="value"/> to the sum <paramref name="slot"/>.</summary>
    public static void Add(ArrayView<int> sums, int slot, int value) =>
        Atomic.Add(ref sums[(Group.IdxX & (Copies - 1)) * Slots + slot], value);

    /// <summary>Adds all sums to the counters of <paramref name="column"/> (k - 1) and empties them; <paramref name="first"/> is the batch's first test.</summary>
    public static void MoveTo(CountViews counts, ArrayView<int> sums, Questions asked, int column, int first)
    {
        for (var slot = Group.IdxX; slot < Slots; slot += Group.DimX)
        {
            var sum = Take(sums, slot);
            var test = first + slot - TileKernel.Limbs;
            if (slot < TileKernel.Limbs)
                Atomic.Add(ref counts.Sums[column * TileKernel.Limbs + slot], (long)sum);
            else if (test < asked.TestCount)
                Atomic.Add(ref counts.Feasible[test * asked.KMax + column], (long)sum);
        }
    }

    /// <summary>Reads in one loop and writes in another: within one, ILGPU 1.5.3 moves the read of an element behind the write.</summary>
    private static int Take(ArrayView<int> sums, int slot)
    {
        var sum = 0;
        for (var copy = 0; copy < Copies; copy++)
            sum += sums[copy * Slots + slot];
        for (var copy = 0; copy < Copies; copy++)
            sums[copy * Slots + slot] = 0;
        return sum;
    }
}
