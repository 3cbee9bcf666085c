using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Follows the trials of a tile from bin to bin as their largest words rise.</summary>
internal sealed unsafe class BestDrawCounter
{
    private readonly AlignedArray<int> _bins = new(HostTile.Trials);

    /// <summary>Counts the largest words of k = 1: every trial comes to a bin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Start(HostTile tile, int* changes)
    {
        for (var trial = 0; trial < tile.Count; trial++)
            changes[_bins.Address[trial] = BinOf(tile.Best.Address[trial])]++;
    }

    /// <summary>Counts the trials whose largest word has just risen.</summary>
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
                bins[trial] = bin;
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
