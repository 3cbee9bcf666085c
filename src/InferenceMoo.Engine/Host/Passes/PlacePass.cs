using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Places a tile's trials on the histogram of a projection, and holds their places against the limits.</summary>
internal static unsafe class PlacePass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Fills <paramref name="places"/> (floats) and the tile's bins: <see cref="Projection"/> over vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, Projection projection, AlignedArray<float> places)
    {
        TWords inputWeight = TWords.AllFloats(projection.InputWeight), outputWeight = TWords.AllFloats(projection.OutputWeight);
        TWords middle = TWords.AllFloats(Projection.Middle), first = TWords.AllFloats(0), last = TWords.AllFloats(Projection.Bins - 1);
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

    /// <summary>The number of trials that meet all three limits of <paramref name="test"/>, whose projections have put them at these places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountFeasible(HostTile tile, LimitTest test, AlignedArray<float> costs, AlignedArray<float> times)
    {
        if (test.Reachable == 0)
            return 0;

        // A difference of floats is above 0 just where they differ that way, so the larger excess settles both limits at once.
        TWords minusCost = TWords.AllFloats(-test.HighestCost), minusTime = TWords.AllFloats(-test.HighestTime);
        TWords firstWord = TWords.All(test.FirstWord), none = TWords.AllFloats(0);
        var met = 0;
        for (var block = 0; block < tile.Covered / HostTile.Block; block++)
        {
            ulong bits = 0;
            for (var place = 0; place < HostTile.Block; place += TWords.Count)
            {
                var trial = block * HostTile.Block + place;
                var cost = TWords.AddFloats(TWords.Load((uint*)costs.Address + trial), minusCost);
                var time = TWords.AddFloats(TWords.Load((uint*)times.Address + trial), minusTime);
                var missed = TWords.Above(firstWord, TWords.Load(tile.Best.Address + trial));
                bits |= (ulong)(TWords.FloatsAtMost(TWords.MaxFloats(cost, time), none) & ~missed) << place;
            }

            met += BitOperations.PopCount(bits & tile.Present(block));
        }

        return met;
    }
}
