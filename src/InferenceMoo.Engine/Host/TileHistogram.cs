using System.Runtime.CompilerServices;

namespace InferenceMoo.Engine;

/// <summary>
/// Counts the bins of one tile at one k. Neighbouring trials count into different copies: an increment of a counter whose
/// last increment is still under way has to wait for it.
/// </summary>
internal sealed unsafe class TileHistogram(int bins)
{
    private const int Copies = 2;

    private readonly AlignedArray<uint> _counts = new(Copies * bins);

    /// <summary>Counts the first <paramref name="count"/> of <paramref name="binOf"/>, each below the number of bins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(AlignedArray<uint> binOf, int count)
    {
        uint* copy0 = _counts.Address, copy1 = copy0 + bins;
        uint* bin = binOf.Address, end = binOf.Address + count;
        for (; bin + 4 <= end; bin += 4)
        {
            copy0[bin[0]]++;
            copy1[bin[1]]++;
            copy0[bin[2]]++;
            copy1[bin[3]]++;
        }

        for (; bin < end; bin++)
            copy0[*bin]++;
    }

    /// <summary>Adds the counts to <paramref name="totals"/>, one per bin, and starts afresh.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo<TWords>(uint* totals)
        where TWords : unmanaged, IWords<TWords>
    {
        for (var bin = 0; bin < bins; bin += TWords.Count)
        {
            var sum = TWords.Load(totals + bin);
            for (var copy = _counts.Address + bin; copy < _counts.Address + Copies * bins; copy += bins)
            {
                sum += TWords.Load(copy);
                TWords.Store(default, copy);
            }

            TWords.Store(sum, totals + bin);
        }
    }
}
