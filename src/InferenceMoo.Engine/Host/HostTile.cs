using System.Runtime.CompilerServices;

namespace InferenceMoo.Engine;

/// <summary>
/// The buffers of a few trials that walk k = 1..k_max together, small enough for the first two levels of the cache: with k
/// in the outer loop, the histogram of one k is filled while it is in the cache too. Passes fill and read them in turn.
/// </summary>
internal sealed class HostTile
{
    /// <summary>Trials in a full tile. It divides 2^32, so that all trials of a tile share the upper word of their number.</summary>
    public const int Trials = 4096;

    /// <summary>Passes cover whole blocks of this many trials, whatever the width of the vectors.</summary>
    public const int Block = 64;

    /// <summary>What the first rounds of the generator leave of a trial's number, see <see cref="WordPass{TWords}"/>.</summary>
    public AlignedArray<uint> Products { get; } = new(4 * Trials);

    /// <summary>Word 0 of every trial: the draw of the input length.</summary>
    public AlignedArray<uint> InputWords { get; } = new(Trials);

    /// <summary>Word 1: the draw of the output length.</summary>
    public AlignedArray<uint> OutputWords { get; } = new(Trials);

    /// <summary>Word 2: the draw of the accuracy.</summary>
    public AlignedArray<uint> AccuracyWords { get; } = new(Trials);

    /// <summary>Input lengths in grid steps.</summary>
    public AlignedArray<uint> InputSteps { get; } = new(Trials);

    /// <summary>Output lengths in grid steps.</summary>
    public AlignedArray<uint> OutputSteps { get; } = new(Trials);

    /// <summary>Deviations of the input sums from k times their centre, signed.</summary>
    public AlignedArray<uint> Input { get; } = new(Trials);

    /// <summary>Deviations of the output sums, likewise.</summary>
    public AlignedArray<uint> Output { get; } = new(Trials);

    /// <summary>Largest accuracy words.</summary>
    public AlignedArray<uint> Best { get; } = new(Trials);

    /// <summary>Bit t of entry b is set where the last inference raised the largest word of trial 64 b + t.</summary>
    public AlignedArray<ulong> Records { get; } = new(Trials / Block);

    /// <summary>Bins of one projection.</summary>
    public AlignedArray<uint> Bins { get; } = new(Trials);

    /// <summary>Room for three vectors that are to be read word by word.</summary>
    public AlignedArray<uint> Scratch { get; } = new(3 * 16);

    /// <summary>Sum of <see cref="Input"/> over the trials.</summary>
    public long InputSum { get; set; }

    /// <summary>Sum of <see cref="Output"/> over the trials.</summary>
    public long OutputSum { get; set; }

    /// <summary>Trials in the tile at present.</summary>
    public int Count { get; private set; }

    /// <summary><see cref="Count"/>, rounded up to whole blocks: what the passes cover.</summary>
    public int Covered => (Count + Block - 1) & -Block;

    /// <summary>Empties the tile for <paramref name="count"/> new trials, at most <see cref="Trials"/>.</summary>
    public void Start(int count)
    {
        Count = count;
        (InputSum, OutputSum) = (0, 0);
        Input.Span.Clear();
        Output.Span.Clear();
        Best.Span.Clear();
    }

    /// <summary>The bits of block <paramref name="block"/> that belong to trials of the tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Present(int block)
    {
        var trials = Count - block * Block;
        return trials >= Block ? ulong.MaxValue : (1UL << trials) - 1;
    }
}

/// <summary>
/// Memory that starts at a multiple of 64 bytes, the size of the widest vector and of a cache line, and never moves. It is
/// the garbage collector's, all zeros at first.
/// </summary>
/// <typeparam name="T">The elements, of at most 8 bytes.</typeparam>
internal sealed unsafe class AlignedArray<T>
    where T : unmanaged
{
    private const int Alignment = 64;

    private readonly T[] _memory;

    /// <summary>An array of <paramref name="length"/> zeros.</summary>
    public AlignedArray(int length)
    {
        _memory = GC.AllocateArray<T>(length + Alignment / sizeof(T), pinned: true);
        fixed (T* start = _memory)
            Address = (T*)(((nuint)start + Alignment - 1) & ~(nuint)(Alignment - 1));
        Length = length;
    }

    /// <summary>The first element; valid as long as this object is referenced.</summary>
    public T* Address { get; }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    /// <summary>All elements.</summary>
    public Span<T> Span => new(Address, Length);
}
