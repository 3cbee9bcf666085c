using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

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
