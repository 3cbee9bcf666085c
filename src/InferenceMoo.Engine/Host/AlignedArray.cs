namespace InferenceMoo.Engine;

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
