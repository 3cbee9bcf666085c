using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Counts the trials of a tile that meet all three limits.</summary>
internal static unsafe class FeasiblePass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>The number of trials that meet <paramref name="test"/>, whose projections have put them at these places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Run(HostTile tile, LimitTest test, AlignedArray<float> costs, AlignedArray<float> times)
    {
        if (test.Reachable == 0)
            return 0;

        // A difference of floats is above 0 just where they differ that way, so the larger excess settles both limits at once.
        TWords minusCost = Floats<TWords>.All(-test.HighestCost), minusTime = Floats<TWords>.All(-test.HighestTime);
        TWords firstWord = TWords.All(test.FirstWord), none = Floats<TWords>.All(0);
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
