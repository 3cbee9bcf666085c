using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// Philox over the trials of a tile at one inference. Its multiplications are of 32 by 32 bits, so the even and the odd
/// trials of a vector go apart, each with a pair of words to itself. Of the counter only the trial's lower word differs from
/// place to place: the products of rounds 1 and 2 are worked out once per trial or once per inference.
/// </summary>
internal static unsafe class WordPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    private const int Last = 2 * (Philox.Rounds - 1);

    /// <summary>Works out the products of the trials from <paramref name="first"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Start(HostTile tile, ulong first, ulong seed)
    {
        var numbers = tile.Scratch.Address;
        for (var place = 0u; place < TWords.Count; place++)
            numbers[place] = (uint)first + place;

        var (trials, step) = (TWords.Load(numbers), TWords.All((uint)TWords.Count));
        uint* products = tile.Products.Address, end = products + 4 * tile.Covered;
        for (; products < end; products += 4 * TWords.Count)
        {
            KeepProducts(trials, seed, products);
            KeepProducts(TWords.UpperToLower(trials), seed, products + 2 * TWords.Count);
            trials += step;
        }
    }

    /// <summary>Fills the words of all trials for inference <paramref name="inference"/>, from 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, ulong first, uint inference, ulong seed)
    {
        var shared = SharedAfterRound2(first, inference, seed);
        TWords x0 = TWords.All(shared.X0), x2 = TWords.All(shared.X2), x3 = TWords.All(shared.X3);
        var keys = stackalloc TWords[2 * Philox.Rounds];
        SpreadKeys(seed, keys);
        var products = tile.Products.Address;
        uint* input = tile.InputWords.Address, output = tile.OutputWords.Address, accuracy = tile.AccuracyWords.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += 2 * TWords.Count, products += 8 * TWords.Count)
        {
            // Four at a time: the multiplications of one fill the waits of the others.
            var a = AfterRound2(products, x0, x2, x3);
            var b = AfterRound2(products + 2 * TWords.Count, x0, x2, x3);
            var c = AfterRound2(products + 4 * TWords.Count, x0, x2, x3);
            var d = AfterRound2(products + 6 * TWords.Count, x0, x2, x3);
            for (var key = keys + 4; key < keys + Last; key += 2)
                (a, b, c, d) = (a.Next(key[0], key[1]), b.Next(key[0], key[1]), c.Next(key[0], key[1]), d.Next(key[0], key[1]));

            Finish(a, b, keys + Last, input + trial, output + trial, accuracy + trial);
            var next = trial + TWords.Count;
            Finish(c, d, keys + Last, input + next, output + next, accuracy + next);
        }
    }

    /// <summary>Keeps the products of round 1 and round 2 that depend on the trial alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeepProducts(TWords trials, ulong seed, uint* products)
    {
        var round1 = TWords.MultiplyLower(trials, TWords.All(Philox.Multiplier0));
        var x2 = TWords.UpperToLower(round1) ^ TWords.All(Philox.Key1(seed, 0));
        TWords.Store(round1, products);
        TWords.Store(TWords.MultiplyLower(x2, TWords.All(Philox.Multiplier1)), products + TWords.Count);
    }

    /// <summary>What the inference and the trial's upper word contribute to words 0, 2 and 3 after two rounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhiloxBlock SharedAfterRound2(ulong first, uint inference, ulong seed)
    {
        var round1 = (ulong)Philox.Multiplier1 * inference;
        var x0 = (uint)(round1 >> 32) ^ (uint)(first >> 32) ^ Philox.Key0(seed, 0);
        var round2 = (ulong)Philox.Multiplier0 * x0;
        return new PhiloxBlock(
            (uint)round1 ^ Philox.Key0(seed, 1), 0, (uint)(round2 >> 32) ^ Philox.Key1(seed, 1), (uint)round2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhiloxLanes<TWords> AfterRound2(uint* products, TWords x0, TWords x2, TWords x3)
    {
        var round1 = TWords.Load(products);
        var round2 = TWords.Load(products + TWords.Count);
        return new PhiloxLanes<TWords>(TWords.UpperToLower(round2) ^ x0, round2, round1 ^ x2, x3);
    }

    /// <summary>The last round, which brings the even and the odd trials together again; word 3 is not used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(
        PhiloxLanes<TWords> even, PhiloxLanes<TWords> odd, TWords* keys, uint* input, uint* output, uint* accuracy)
    {
        var even0 = TWords.MultiplyLower(even.X0, TWords.All(Philox.Multiplier0));
        var even1 = TWords.MultiplyLower(even.X2, TWords.All(Philox.Multiplier1));
        var odd0 = TWords.MultiplyLower(odd.X0, TWords.All(Philox.Multiplier0));
        var odd1 = TWords.MultiplyLower(odd.X2, TWords.All(Philox.Multiplier1));
        TWords.Store(TWords.Xor(Upper(even1, odd1), Lower(even.X1, odd.X1), keys[0]), input);
        TWords.Store(Lower(even1, odd1), output);
        TWords.Store(TWords.Xor(Upper(even0, odd0), Lower(even.X3, odd.X3), keys[1]), accuracy);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Lower(TWords even, TWords odd) => TWords.Blend(even, TWords.LowerToUpper(odd));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Upper(TWords even, TWords odd) => TWords.Blend(TWords.UpperToLower(even), odd);

    // Puts the two keys of round r, from 0, at keys[2 r] and [2 r + 1].
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SpreadKeys(ulong seed, TWords* keys)
    {
        for (var round = 0u; round < Philox.Rounds; round++)
        {
            keys[2 * round] = TWords.All(Philox.Key0(seed, round));
            keys[2 * round + 1] = TWords.All(Philox.Key1(seed, round));
        }
    }
}

/// <summary>
/// The four words of Philox blocks, each block in a pair of its own: a word is the lower one of its pair, and what stands
/// above it does not matter.
/// </summary>
internal readonly struct PhiloxLanes<TWords>(TWords x0, TWords x1, TWords x2, TWords x3)
    where TWords : unmanaged, IWords<TWords>
{
    public readonly TWords X0 = x0;

    public readonly TWords X1 = x1;

    public readonly TWords X2 = x2;

    public readonly TWords X3 = x3;

    /// <summary>One round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxLanes<TWords> Next(TWords key0, TWords key1)
    {
        var product0 = TWords.MultiplyLower(X0, TWords.All(Philox.Multiplier0));
        var product1 = TWords.MultiplyLower(X2, TWords.All(Philox.Multiplier1));
        return new PhiloxLanes<TWords>(
            TWords.Xor(TWords.UpperToLower(product1), X1, key0),
            product1,
            TWords.Xor(TWords.UpperToLower(product0), X3, key1),
            product0);
    }
}
