using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// One thread's counters. Those of the histograms have 32 bits, so that more of them stay in its cache. Of the largest words
/// only the changes from k - 1 to k are counted where k is not small: one trial in k has any.
/// </summary>
internal sealed class HostCounters(SimulationPass pass)
{
    /// <summary>Trials that the counters can hold: none of them can then overflow.</summary>
    public const long Capacity = int.MaxValue;

    /// <summary>Sums, indexed as <see cref="Accumulator.Sums"/>.</summary>
    public Int128[] Sums { get; } = new Int128[pass.KMax * TileKernel.Moments];

    /// <summary>Trials that meet the limits, indexed as <see cref="Accumulator.Feasible"/>.</summary>
    public long[] Feasible { get; } = new long[pass.Tests.Count];

    /// <summary>Trials per bin, indexed as <see cref="Accumulator.Projected"/>.</summary>
    public AlignedArray<uint> Projected { get; } = new(checked(pass.Projections.Count * Projection.Bins));

    /// <summary>
    /// Indexed as <see cref="Accumulator.BestDraws"/>: trials per bin up to <see cref="BestDrawCounter.LastWhole"/>, from there on those
    /// that came to a bin at k less those that left it.
    /// </summary>
    public AlignedArray<int> BestChanges { get; } = new(pass.KMax * BestDrawBins.Count);

    /// <summary>Adds the histograms to those of <paramref name="total"/> and starts them afresh.</summary>
    public void MoveHistogramsTo(Accumulator total) => MoveProjected(total.Projected);

    /// <summary>Adds all other counts to <paramref name="total"/> and starts them afresh.</summary>
    public void MoveMeansTo(Accumulator total)
    {
        for (var i = 0; i < Sums.Length; i++)
            total.Sums[i] += Sums[i];
        for (var i = 0; i < Feasible.Length; i++)
            total.Feasible[i] += Feasible[i];
        MoveBestDraws(total.BestDraws);
        Array.Clear(Sums);
        Array.Clear(Feasible);
    }

    private void MoveProjected(Span<long> total)
    {
        var counts = Projected.Span;
        for (var i = 0; i < counts.Length; i++)
            total[i] += counts[i];
        counts.Clear();
    }

    private void MoveBestDraws(long[] total)
    {
        var changes = BestChanges.Span;
        var atK = new long[BestDrawBins.Count];
        for (var k = 0; k < pass.KMax; k++)
        {
            var first = k * BestDrawBins.Count;
            if (k < BestDrawCounter.LastWhole)
                Array.Clear(atK);
            for (var bin = 0; bin < BestDrawBins.Count; bin++)
                total[first + bin] += atK[bin] += changes[first + bin];
        }

        changes.Clear();
    }
}

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
        FillBins<TWords>(tile, _bins);
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

    // BestDrawBins.BinOf over vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillBins<TWords>(HostTile tile, AlignedArray<uint> bins)
        where TWords : unmanaged, IWords<TWords>
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
