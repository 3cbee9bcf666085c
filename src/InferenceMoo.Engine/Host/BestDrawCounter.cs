using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// Counts a tile's trials by the bins of their largest words: all of them while k is small, then those that go from bin to bin as
/// their largest words rise.
/// </summary>
internal sealed unsafe class BestDrawCounter
{
    /// <summary>
    /// The largest k at which all trials are counted anew. Of k draws the last is the largest in one trial of k, and to follow such a
    /// trial costs about five times what it costs to count one.
    /// </summary>
    public const int LastWhole = 5;

    private readonly AlignedArray<uint> _bins = new(HostTile.Trials);
    private readonly TileHistogram _histogram = new(BestDrawBins.Count);

    /// <summary>Adds the bins of all trials to <paramref name="counts"/>, one per bin.</summary>
    public void Count<TWords>(HostTile tile, int* counts)
        where TWords : unmanaged, IWords<TWords>
    {
        BestDrawPass<TWords>.Run(tile, _bins);
        _histogram.Count(_bins, tile.Count);
        _histogram.MoveTo<TWords>((uint*)counts);
    }

    /// <summary>Counts the trials whose largest word has just risen: one more in the bin they came to, one less where they were.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Follow(HostTile tile, int* changes)
    {
        var blocks = tile.Covered / HostTile.Block;
        ulong* records = tile.Records.Address;
        var best = tile.Best.Address;
        var bins = _bins.Address;
        for (var block = 0; block < blocks; block++, best += HostTile.Block, bins += HostTile.Block)
        {
            for (var raised = records[block]; raised != 0; raised &= raised - 1)
            {
                var trial = BitOperations.TrailingZeroCount(raised);
                var bin = BinOf(best[trial]);
                changes[bins[trial]]--;
                changes[bin]++;
                bins[trial] = (uint)bin;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BinOf(uint word)
    {
        var tail = NormalQuantile.TailOf(word);
        return BestDrawBins.BinOf(word, tail, BitOperations.LeadingZeroCount(tail));
    }
}
