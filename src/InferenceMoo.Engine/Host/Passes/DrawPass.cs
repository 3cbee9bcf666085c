using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Draws the inferences of a tile's trials one after the other: all of a simulation but the counting.</summary>
internal static class DrawPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Fills the tile with the <paramref name="trials"/> trials from <paramref name="first"/> on, at k = 0.</summary>
    public static void Start(HostTile tile, Physics physics, ulong first, int trials)
    {
        tile.Start(trials);
        WordPass<TWords>.Start(tile, first, physics.Seed);
    }

    /// <summary>Moves the tile's trials on from k - 1 to <paramref name="k"/>.</summary>
    public static void Run(HostTile tile, TokenPhysics tokens, Physics physics, ulong first, int k)
    {
        WordPass<TWords>.Run(tile, first, (uint)(k - 1), physics.Seed);
        LengthPass<TWords>.Run(tile.InputWords, tile.InputSteps, tile.Covered, physics.Input);
        LengthPass<TWords>.Run(tile.OutputWords, tile.OutputSteps, tile.Covered, physics.Output);
        if (physics.Capped != 0)
            CapPass<TWords>.Run(tile, physics);
        SumPass<TWords>.Run(tile, tokens.InputCentre, tokens.OutputCentre);
    }
}

/// <summary>Finds the bins of a tile's largest words.</summary>
internal static unsafe class BestDrawPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Fills <paramref name="bins"/>: <see cref="BestDrawBins.BinOf(uint)"/> over vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, AlignedArray<uint> bins)
    {
        const int PerOctave = 1 << BestDrawBins.BitsPerOctave;
        var highest = TWords.All((NormalCoefficients.Octaves - 2) * PerOctave);
        var last = TWords.All(BestDrawBins.Count - 1);
        uint* best = tile.Best.Address, to = bins.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var word = TWords.Load(best + trial);
            var tail = LengthPass<TWords>.TailOf(word);
            var octave = TWords.LeadingZeros(tail);
            // Shifted, a tail has its top bit set: the bits below it, and PerOctave.
            var within = TWords.ShiftLeft(tail, octave) >>> (31 - BestDrawBins.BitsPerOctave);
            var rank = highest + within - TWords.ShiftLeft(octave, TWords.All(BestDrawBins.BitsPerOctave));
            TWords.Store(rank ^ (TWords.SignMask(word) & last), to + trial);
        }
    }
}
