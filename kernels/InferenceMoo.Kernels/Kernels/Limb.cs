using ILGPU;

namespace InferenceMoo.Kernels;

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
