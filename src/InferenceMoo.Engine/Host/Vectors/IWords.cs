namespace InferenceMoo.Engine;

/// <summary>
/// A vector of 32-bit words, with just the operations that the passes of the host engine need. A word is read as an
/// integer or as the bits of a float, two neighbours as a pair of 64 bits whose first word is the lower one. Every
/// operation gives the same bits at every width, so that the width of a machine's vectors changes no statistic.
/// </summary>
/// <typeparam name="TSelf">The vector itself.</typeparam>
internal unsafe interface IWords<TSelf>
    where TSelf : unmanaged, IWords<TSelf>
{
    /// <summary>Whether this machine has instructions for this width.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Words in a vector; even.</summary>
    static abstract int Count { get; }

    /// <summary>Width as <c>moo devices</c> shows it, in bits.</summary>
    static abstract int Bits { get; }

    /// <summary><paramref name="word"/> in every place.</summary>
    static abstract TSelf All(uint word);

    /// <summary><paramref name="value"/> in every place.</summary>
    static abstract TSelf AllFloats(float value);

    /// <summary>The vector at an address that is a multiple of its size.</summary>
    static abstract TSelf Load(uint* address);

    /// <summary>Puts the vector at an address that is a multiple of its size.</summary>
    static abstract void Store(TSelf words, uint* address);

    static abstract TSelf operator ^(TSelf left, TSelf right);

    /// <summary>The exclusive or of three.</summary>
    static abstract TSelf Xor(TSelf first, TSelf second, TSelf third);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator ~(TSelf words);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>Every word shifted right, zeros from above; <paramref name="count"/> is below 32.</summary>
    static abstract TSelf operator >>>(TSelf words, int count);

    /// <summary>All bits set where the top bit is.</summary>
    static abstract TSelf SignMask(TSelf words);

    /// <summary>Leading zeros of words that are not 0.</summary>
    static abstract TSelf LeadingZeros(TSelf words);

    /// <summary>Every word shifted left by its own count, below 32.</summary>
    static abstract TSelf ShiftLeft(TSelf words, TSelf counts);

    /// <summary>The larger of two unsigned words.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>The lower words of the pairs, multiplied as unsigned numbers.</summary>
    static abstract TSelf MultiplyLower(TSelf left, TSelf right);

    /// <summary>The lower words of the pairs, multiplied as signed numbers.</summary>
    static abstract TSelf MultiplyLowerSigned(TSelf left, TSelf right);

    /// <summary>Sums of 64 bits.</summary>
    static abstract TSelf AddPairs(TSelf left, TSelf right);

    /// <summary>The upper words of the pairs in the place of the lower; any words above.</summary>
    static abstract TSelf UpperToLower(TSelf pairs);

    /// <summary>The lower words of the pairs in the place of the upper; any words below.</summary>
    static abstract TSelf LowerToUpper(TSelf pairs);

    /// <summary>Pairs of a lower word from <paramref name="lower"/> and an upper word from <paramref name="upper"/>.</summary>
    static abstract TSelf Blend(TSelf lower, TSelf upper);

    /// <summary>Signed integers as floats, rounded to nearest.</summary>
    static abstract TSelf ToFloat(TSelf integers);

    /// <summary>Floats from 0 to 2^31 - 1 as integers, rounded down.</summary>
    static abstract TSelf ToInteger(TSelf floats);

    /// <summary>Sums of floats.</summary>
    static abstract TSelf AddFloats(TSelf left, TSelf right);

    /// <summary>Products of floats.</summary>
    static abstract TSelf MultiplyFloats(TSelf left, TSelf right);

    /// <summary>left * right + addend of floats, rounded once.</summary>
    static abstract TSelf FusedMultiplyAdd(TSelf left, TSelf right, TSelf addend);

    /// <summary>The smaller of two floats that are numbers.</summary>
    static abstract TSelf MinFloats(TSelf left, TSelf right);

    /// <summary>The larger of two floats that are numbers.</summary>
    static abstract TSelf MaxFloats(TSelf left, TSelf right);

    /// <summary>Entries of a table of 16 words, for indices below 16; any word for others.</summary>
    static abstract TSelf Lookup(uint* table, TSelf indices);

    /// <summary>Bit i set where float i on the left is at most that on the right; never with a NaN.</summary>
    static abstract uint FloatsAtMost(TSelf left, TSelf right);

    /// <summary>Bit i set where unsigned word i on the left is above that on the right.</summary>
    static abstract uint Above(TSelf left, TSelf right);
}

/// <summary>A width of vectors that the host engine can work with.</summary>
internal sealed class VectorWidth
{
    private VectorWidth(int bits, bool isSupported) => (Bits, IsSupported) = (bits, isSupported);

    /// <summary>All widths, widest first; the last one any machine has.</summary>
    public static IReadOnlyList<VectorWidth> All => [Of<Words512>(), Of<Words256>(), Of<Words128>(), Of<WordPair>()];

    /// <summary>The widest vectors of this machine; asking for them does not prepare the others.</summary>
    public static VectorWidth Widest =>
        Words512.IsSupported ? Of<Words512>()
        : Words256.IsSupported ? Of<Words256>()
        : Words128.IsSupported ? Of<Words128>()
        : Of<WordPair>();

    /// <summary>Width in bits; 32 for none.</summary>
    public int Bits { get; }

    /// <summary>Whether this machine has such vectors.</summary>
    public bool IsSupported { get; }

    /// <summary>Makes a worker of this width that counts a pass into a total.</summary>
    public required Func<SimulationPass, Accumulator, IStatisticsWorker> NewWorker { get; init; }

    /// <summary>Makes a worker of this width that counts the cells of a grid of limits into a total.</summary>
    public required Func<GridPass, long[][], IHostWorker> NewGridWorker { get; init; }

    private static VectorWidth Of<TWords>()
        where TWords : unmanaged, IWords<TWords> =>
        new(TWords.Bits, TWords.IsSupported)
        {
            NewWorker = (pass, total) => new HostWorker<TWords>(pass, total),
            NewGridWorker = (pass, total) => new GridWorker<TWords>(pass, total),
        };
}
