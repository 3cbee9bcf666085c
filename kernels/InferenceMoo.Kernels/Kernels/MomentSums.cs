using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>One thread's sums of deviations and of their products, over its trials of a tile at one k.</summary>
internal readonly record struct MomentSums(long Input, long Output, long InputSquared, long Product, long OutputSquared)
{
    /// <summary>The sums with one more trial.</summary>
    public MomentSums Plus(long input, long output) => new(
        Input + input,
        Output + output,
        InputSquared + input * input,
        Product + input * output,
        OutputSquared + output * output);

    /// <summary>Adds the limbs to the first slots of the group's sums.</summary>
    public void AddTo(ArrayView<int> sums)
    {
        Limb.AddTo(sums, 0, Input);
        Limb.AddTo(sums, Limb.Count, Output);
        Limb.AddTo(sums, 2 * Limb.Count, InputSquared);
        Limb.AddTo(sums, 3 * Limb.Count, Product);
        Limb.AddTo(sums, 4 * Limb.Count, OutputSquared);
    }
}

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

/// <summary>
/// A 64-bit number as three limbs, low ones first, of which only the last is signed. Groups can then add up with 32-bit
/// atomics, the only ones that every device has in shared memory, and 64-bit counters of limbs hold the sums of 2^41
/// trials, where counters of the squares themselves would overflow.
/// </summary>
public static class Limb
{
    /// <summary>Limbs of a number.</summary>
    public const int Count = 3;

    /// <summary>Bits of a limb; the sum of a group's limbs stays below 2^30.</summary>
    public const int Bits = 22;

    private const long Mask = (1L << Bits) - 1;

    /// <summary>Adds the limbs of <paramref name="value"/> to three slots of the group's sums.</summary>
    internal static void AddTo(ArrayView<int> sums, int slot, long value)
    {
        SharedSums.Add(sums, slot, (int)(value & Mask));
        SharedSums.Add(sums, slot + 1, (int)((value >> Bits) & Mask));
        SharedSums.Add(sums, slot + 2, (int)(value >> (2 * Bits)));
    }

    /// <summary>The number whose limbs, or sums of limbs, are the first three of <paramref name="limbs"/>.</summary>
    public static Int128 Joined(ReadOnlySpan<long> limbs) =>
        limbs[0] + ((Int128)limbs[1] << Bits) + ((Int128)limbs[2] << (2 * Bits));
}
