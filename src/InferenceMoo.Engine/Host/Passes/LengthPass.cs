using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// Turns words into lengths on a grid: <see cref="NormalQuantile"/> and <see cref="TokenGrid"/> over vectors. The
/// coefficients of the first 16 octaves are looked up in registers; the one word in 2^16 that lies further out is put right
/// afterwards.
/// </summary>
internal static unsafe class LengthPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    private const uint LastOctave = 15;

    /// <summary>The normals' coefficients: entry octave of row i times v^i, 16 octaves to a row.</summary>
    private static readonly AlignedArray<uint> Coefficients = NormalLookup.FirstOctaves((int)LastOctave + 1);

    private static TWords Origin => TWords.AllFloats(TokenGrid.Origin);

    // The largest step, plus the origin.
    private static TWords Highest => TWords.AllFloats(TokenGrid.Origin + TokenGrid.LargestStep);

    /// <summary>Fills <paramref name="steps"/> with the grid steps of the lengths that <paramref name="words"/> draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(AlignedArray<uint> words, AlignedArray<uint> steps, int covered, TokenGrid grid)
    {
        TWords scale = TWords.AllFloats(grid.Scale), offset = TWords.AllFloats(grid.Offset);
        TWords origin = Origin, highest = Highest;
        uint* from = words.Address, to = steps.Address, table = Coefficients.Address;
        var octaves = TWords.All(0);
        for (var trial = 0; trial < covered; trial += 2 * TWords.Count)
        {
            var (word1, word2) = (TWords.Load(from + trial), TWords.Load(from + trial + TWords.Count));
            var (tail1, tail2) = (TailOf(word1), TailOf(word2));
            var (octave1, octave2) = (TWords.LeadingZeros(tail1), TWords.LeadingZeros(tail2));
            var (z1, z2) = Magnitudes(octave1, octave2, Position(tail1, octave1), Position(tail2, octave2), table);
            var place1 = TWords.FusedMultiplyAdd(WithSign(z1, word1), scale, offset);
            var place2 = TWords.FusedMultiplyAdd(WithSign(z2, word2), scale, offset);
            TWords.Store(Nearest(place1, origin, highest), to + trial);
            TWords.Store(Nearest(place2, origin, highest), to + trial + TWords.Count);
            octaves |= octave1 | octave2;
        }

        if (TWords.Above(octaves, TWords.All(LastOctave)) != 0)
            MendRare(words, steps, covered, grid);
    }

    /// <summary>Clips the output steps of the tile's trials at the cap that their input lengths put on them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Cap(HostTile tile, Physics physics)
    {
        TWords slope = TWords.AllFloats(physics.CapSlope), offset = TWords.AllFloats(physics.CapOffset);
        TWords origin = Origin, highest = Highest;
        uint* input = tile.InputSteps.Address, output = tile.OutputSteps.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var cap = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(input + trial)), slope, offset);
            var capped = Nearest(cap, origin, highest);
            var drawn = TWords.Load(output + trial);
            TWords.Store(capped + drawn - TWords.Max(capped, drawn), output + trial);
        }
    }

    /// <summary><see cref="NormalQuantile.TailOf"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords TailOf(TWords words) => ((words + words) ^ TWords.SignMask(words)) | TWords.All(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Position(TWords tail, TWords octave)
    {
        var bits = TWords.ToFloat(~TWords.ShiftLeft(tail, octave)) & TWords.All(~1u);
        return TWords.MultiplyFloats(bits, TWords.AllFloats(NormalQuantile.PositionUnit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TWords Z1, TWords Z2) Magnitudes(TWords octave1, TWords octave2, TWords v1, TWords v2, uint* table)
    {
        const int Row = (int)LastOctave + 1;
        var z1 = TWords.Lookup(table + NormalCoefficients.Degree * Row, octave1);
        var z2 = TWords.Lookup(table + NormalCoefficients.Degree * Row, octave2);
        for (var power = NormalCoefficients.Degree - 1; power >= 0; power--)
        {
            z1 = TWords.FusedMultiplyAdd(z1, v1, TWords.Lookup(table + power * Row, octave1));
            z2 = TWords.FusedMultiplyAdd(z2, v2, TWords.Lookup(table + power * Row, octave2));
        }

        return (z1, z2);
    }

    /// <summary>Words below the middle stand for negative normals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords WithSign(TWords z, TWords words) => z ^ (~words & TWords.All(0x8000_0000));

    // TokenGrid's rounding: the steps nearest to positions on the grid, clipped to it, the lowest bits of the clipped sums.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Nearest(TWords positions, TWords origin, TWords highest) =>
        TWords.MinFloats(TWords.MaxFloats(TWords.AddFloats(positions, origin), origin), highest) - origin;

    // Draws afresh, one by one, the lengths of words too far out for the lookups.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MendRare(AlignedArray<uint> words, AlignedArray<uint> steps, int covered, TokenGrid grid)
    {
        var last = TWords.All(LastOctave);
        for (var first = 0; first < covered; first += TWords.Count)
        {
            var octaves = TWords.LeadingZeros(TailOf(TWords.Load(words.Address + first)));
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

/// <summary>
/// The coefficients of <see cref="NormalQuantile"/>, laid out for lookups in registers: in a class without vectors, so that its code is there
/// when a run begins.
/// </summary>
internal static unsafe class NormalLookup
{
    /// <summary>The bits of coefficient i of octave j at [<paramref name="octaves"/> i + j].</summary>
    public static AlignedArray<uint> FirstOctaves(int octaves)
    {
        var table = new AlignedArray<uint>((NormalCoefficients.Degree + 1) * octaves);
        for (var power = 0; power <= NormalCoefficients.Degree; power++)
        {
            for (var octave = 0; octave < octaves; octave++)
            {
                var coefficient = NormalCoefficients.Values[power * NormalCoefficients.Octaves + octave];
                table.Address[power * octaves + octave] = BitConverter.SingleToUInt32Bits(coefficient);
            }
        }

        return table;
    }
}
