using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InferenceMoo.Randomness;

/// <summary>The ranks over GF(2) of matrices whose rows are 32 words each (Marsaglia), which finds linear relations between bits.</summary>
internal sealed class MatrixRankTest : IWordTest
{
    private const int Size = 32;

    /// <inheritdoc/>
    public int Counters => Size + 1;

    /// <inheritdoc/>
    public void Count(ReadOnlySpan<uint> words, Span<long> counts)
    {
        for (var start = 0; start + Size <= words.Length; start += Size)
            counts[Rank(words.Slice(start, Size))]++;
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Judge(long[] counts)
    {
        yield return ChiSquare.Of("rank of 32 x 32 bits", counts, [.. Enumerable.Range(0, Counters).Select(Probability)]);
    }

    /// <summary>
    /// The rank of a matrix over GF(2), one row to a word. Every row that is left takes its lowest bit out of the rows after
    /// it; of the rows before it, which are done with, it spoils some.
    /// </summary>
    internal static int Rank(ReadOnlySpan<uint> rows)
    {
        Span<uint> rest = stackalloc uint[Size];
        rest.Clear();
        rows.CopyTo(rest);
        var vectors = MemoryMarshal.Cast<uint, Vector256<uint>>(rest);
        var rank = 0;
        for (var row = 0; row < Size; row++)
        {
            var pivot = rest[row];
            if (pivot == 0)
                continue;
            rank++;
            Eliminate(vectors[(row / Vector256<uint>.Count)..], pivot);
        }

        return rank;
    }

    private static void Eliminate(Span<Vector256<uint>> rows, uint pivot)
    {
        var lowest = Vector256.Create(pivot & (0 - pivot));
        var bits = Vector256.Create(pivot);
        foreach (ref var row in rows)
            row ^= Vector256.Equals(row & lowest, lowest) & bits;
    }

    /// <summary>P(rank = r) = 2^(r (2n - r) - n^2) x product over i below r of (1 - 2^(i - n))^2 / (1 - 2^(i - r)).</summary>
    private static double Probability(int rank)
    {
        var probability = Math.Pow(2, rank * (2 * Size - rank) - Size * Size);
        for (var i = 0; i < rank; i++)
            probability *= Math.Pow(1 - Math.Pow(2, i - Size), 2) / (1 - Math.Pow(2, i - rank));
        return probability;
    }
}
