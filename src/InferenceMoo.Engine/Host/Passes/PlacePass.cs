using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Places a tile's trials on the histogram of a projection.</summary>
internal static unsafe class PlacePass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Fills <paramref name="places"/> (floats) and the tile's bins: <see cref="Projection"/> over vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, Projection projection, AlignedArray<float> places)
    {
        TWords inputWeight = Floats(projection.InputWeight), outputWeight = Floats(projection.OutputWeight);
        TWords middle = Floats(Projection.Middle), first = Floats(0), last = Floats(Projection.Bins - 1);
        uint* input = tile.Input.Address, output = tile.Output.Address, bins = tile.Bins.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(input + trial)), inputWeight, middle);
            place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(output + trial)), outputWeight, place);
            TWords.Store(place, (uint*)places.Address + trial);
            TWords.Store(TWords.ToInteger(TWords.MinFloats(TWords.MaxFloats(place, first), last)), bins + trial);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Floats(float value) => TWords.All(BitConverter.SingleToUInt32Bits(value));
}
