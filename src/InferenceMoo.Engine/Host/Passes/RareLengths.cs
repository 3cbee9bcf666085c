using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Puts right the lengths whose words lie too far out for the lookups of a <see cref="LengthPass{TWords}"/>.</summary>
internal static unsafe class RareLengths<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Draws afresh, one by one, the lengths of words beyond <paramref name="lastOctave"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(AlignedArray<uint> words, AlignedArray<uint> steps, int covered, TokenGrid grid, uint lastOctave)
    {
        var last = TWords.All(lastOctave);
        for (var first = 0; first < covered; first += TWords.Count)
        {
            var octaves = TWords.LeadingZeros(LengthPass<TWords>.TailOf(TWords.Load(words.Address + first)));
            for (var rare = TWords.Above(octaves, last); rare != 0; rare &= rare - 1)
            {
                var trial = first + BitOperations.TrailingZeroCount(rare);
                steps.Address[trial] = StepOf(words.Address[trial], grid);
            }
        }
    }

    private static uint StepOf(uint word, TokenGrid grid) =>
        (uint)(grid.Place(NormalQuantile.Of<HostNormalTable>(word, default)) - TokenGrid.Origin);
}
