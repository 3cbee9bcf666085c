using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>The keys of the rounds, spread over vectors.</summary>
internal static unsafe class PhiloxKeys<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Puts the two keys of round r, from 0, at <paramref name="keys"/>[2 r] and [2 r + 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Spread(ulong seed, TWords* keys)
    {
        for (var round = 0u; round < Philox.Rounds; round++)
        {
            keys[2 * round] = TWords.All(Philox.Key0(seed, round));
            keys[2 * round + 1] = TWords.All(Philox.Key1(seed, round));
        }
    }
}
