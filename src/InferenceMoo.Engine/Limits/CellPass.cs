using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Finds and counts the cells of a grid of limits that a tile's trials lie in.</summary>
internal static unsafe class CellPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    private const uint SignBit = 1u << 31;

    /// <summary>Fills <paramref name="places"/> with the places on a projection, and tells their range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PlaceRange Place(HostTile tile, Projection projection, AlignedArray<float> places)
    {
        TWords inputWeight = Floats<TWords>.All(projection.InputWeight), outputWeight = Floats<TWords>.All(projection.OutputWeight);
        TWords middle = Floats<TWords>.All(Projection.Middle), least = middle, largest = middle;
        uint* input = tile.Input.Address, output = tile.Output.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(input + trial)), inputWeight, middle);
            place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(output + trial)), outputWeight, place);
            TWords.Store(place, (uint*)places.Address + trial);
            (least, largest) = (TWords.MinFloats(least, place), TWords.MaxFloats(largest, place));
        }

        TWords.Store(least, tile.Scratch.Address);
        TWords.Store(largest, tile.Scratch.Address + TWords.Count);
        return RangeOf((float*)tile.Scratch.Address);
    }

    /// <summary>Puts every trial into the cell <paramref name="from"/>, moved on by the floors that it meets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Start(AlignedArray<uint> floorsMet, int from, AlignedArray<uint> cells, int covered)
    {
        var first = TWords.All((uint)from);
        for (var trial = 0; trial < covered; trial += TWords.Count)
            TWords.Store(TWords.Load(floorsMet.Address + trial) + first, cells.Address + trial);
    }

    /// <summary>Moves the trials whose place lies above <paramref name="limit"/> on by <paramref name="stride"/> cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exceed(AlignedArray<float> places, float limit, int stride, AlignedArray<uint> cells, int covered)
    {
        TWords signBit = TWords.All(SignBit), from = Floats<TWords>.All(limit), move = TWords.All((uint)stride);
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            // A difference of floats is below 0 just where they differ that way, and otherwise has no sign.
            var minusPlace = TWords.Load((uint*)places.Address + trial) ^ signBit;
            var above = TWords.SignMask(TWords.AddFloats(from, minusPlace));
            TWords.Store(TWords.Load(cells.Address + trial) + (above & move), cells.Address + trial);
        }
    }

    /// <summary>Counts the cells of the first <paramref name="count"/> trials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(AlignedArray<uint> cells, int count, uint* counts)
    {
        uint* cell = cells.Address, end = cell + count;
        for (; cell < end; cell++)
            counts[*cell]++;
    }

    private static PlaceRange RangeOf(float* vectors)
    {
        var (least, largest) = (vectors[0], vectors[TWords.Count]);
        for (var place = 1; place < TWords.Count; place++)
            (least, largest) = (Math.Min(least, vectors[place]), Math.Max(largest, vectors[TWords.Count + place]));
        return new PlaceRange(least, largest);
    }
}
