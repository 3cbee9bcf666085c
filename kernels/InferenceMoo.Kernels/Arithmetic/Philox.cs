namespace InferenceMoo.Kernels;

/// <summary>
/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011): a bijection of
/// 128-bit counters for every 64-bit key, so that any block can be had without those before it.
/// </summary>
public static class Philox
{
    /// <summary>Multiplier of word 0.</summary>
    public const uint Multiplier0 = 0xD2511F53;

    /// <summary>Multiplier of word 2.</summary>
    public const uint Multiplier1 = 0xCD9E8D57;

    /// <summary>Increment of the key's low word, added before every round but the first.</summary>
    public const uint KeyIncrement0 = 0x9E3779B9;

    /// <summary>Increment of the key's high word.</summary>
    public const uint KeyIncrement1 = 0xBB67AE85;

    /// <summary>Number of rounds.</summary>
    public const int Rounds = 10;

    /// <summary>The random block of <paramref name="counter"/> under the key <paramref name="seed"/>.</summary>
    public static PhiloxBlock Block(PhiloxBlock counter, ulong seed)
    {
        // Written out, for ILGPU does not unroll loops, and would work out the keys of every round anew.
        counter = TwoRounds(counter, seed, 0);
        counter = TwoRounds(counter, seed, 2);
        counter = TwoRounds(counter, seed, 4);
        counter = TwoRounds(counter, seed, 6);
        return TwoRounds(counter, seed, 8);
    }

    /// <summary>The key of word 0 in round <paramref name="round"/>, from 0.</summary>
    public static uint Key0(ulong seed, uint round) => (uint)seed + round * KeyIncrement0;

    /// <summary>The key of word 2 in round <paramref name="round"/>, from 0.</summary>
    public static uint Key1(ulong seed, uint round) => (uint)(seed >> 32) + round * KeyIncrement1;

    /// <summary>The block of inference <paramref name="inference"/> (from 0) of trial <paramref name="trial"/>, on stream 0.</summary>
    public static PhiloxBlock Inference(ulong trial, uint inference, ulong seed) =>
        Block(new PhiloxBlock((uint)trial, (uint)(trial >> 32), inference, 0), seed);

    private static PhiloxBlock TwoRounds(PhiloxBlock x, ulong seed, uint round) => Round(
        Round(x, Key0(seed, round), Key1(seed, round)), Key0(seed, round + 1), Key1(seed, round + 1));

    private static PhiloxBlock Round(PhiloxBlock x, uint key0, uint key1)
    {
        var product0 = (ulong)Multiplier0 * x.X0;
        var product1 = (ulong)Multiplier1 * x.X2;
        return new PhiloxBlock(
            (uint)(product1 >> 32) ^ x.X1 ^ key0,
            (uint)product1,
            (uint)(product0 >> 32) ^ x.X3 ^ key1,
            (uint)product0);
    }
}

/// <summary>Four 32-bit words: a counter of the Philox generator, or the random block that it makes of one.</summary>
/// <param name="X0">Word 0; in a trial's block, the draw of the input length.</param>
/// <param name="X1">Word 1; the draw of the output length.</param>
/// <param name="X2">Word 2; the draw of the accuracy.</param>
/// <param name="X3">Word 3; kept for later.</param>
public readonly record struct PhiloxBlock(uint X0, uint X1, uint X2, uint X3);
