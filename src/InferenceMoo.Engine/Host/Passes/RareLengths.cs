using System.Numerics;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Puts right the lengths whose words lie too far out for the lookups of a <see cref="LengthPass{TWords}"/>.</summary>
internal static unsafe class RareLengths
{
    /// <summary>Draws afresh, one by one, the lengths of words beyond <paramref name="lastOctave"/>.</summary>
    public static void Run(AlignedArray<uint> words, AlignedArray<uint> steps, int covered, TokenGrid grid, uint lastOctave)
    {
        for (var trial = 0; trial < covered; trial++)
        {
            var word = words.Address[trial];
            if (BitOperations.LeadingZeroCount(NormalQuantile.TailOf(word)) > lastOctave)
                steps.Address[trial] = (uint)(grid.Place(NormalQuantile.Of<HostNormalTable>(word, default)) - TokenGrid.Origin);
        }
    }
}
