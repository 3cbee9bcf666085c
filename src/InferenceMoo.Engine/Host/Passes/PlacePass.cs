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
        TWords inputWeight = Floats<TWords>.All(projection.InputWeight), outputWeight = Floats<TWords>.All(projection.OutputWeight);
        TWords middle = Floats<TWords>.All(Projection.Middle), first = Floats<TWords>.All(0), last = Floats<TWords>.All(Projection.Bins - 1);
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
}
