using System.Numerics;
using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Counts the trials of tiles in the cells of grids of limits, with vectors of one width.</summary>
internal sealed unsafe class GridWorker<TWords> : IHostWorker
    where TWords : unmanaged, IWords<TWords>
{
    private readonly GridPass _pass;
    private readonly long[][] _total;
    private readonly HostTile _tile = new();
    private readonly AlignedArray<float> _costs = new(HostTile.Trials);
    private readonly AlignedArray<float> _works = new(HostTile.Trials);
    private readonly AlignedArray<uint>[] _floorsMet;
    private readonly AlignedArray<uint>[] _counts;

    private long _inCounters;

    /// <summary>A worker for <paramref name="pass"/> that collects into <paramref name="total"/>.</summary>
    public GridWorker(GridPass pass, long[][] total)
    {
        (_pass, _total) = (pass, total);
        _floorsMet = [.. pass.Models.Select(_ => new AlignedArray<uint>(HostTile.Trials))];
        _counts = [.. pass.Models.Select(model => new AlignedArray<uint>(checked(pass.Ks.Count * model.Grid.Cells)))];
    }

    /// <inheritdoc/>
    public void Count(ulong first, int trials)
    {
        if (_inCounters + trials > HostCounters.Capacity)
            Collect();
        DrawPass<TWords>.Start(_tile, _pass.Physics, first, trials);
        var k = 0;
        for (var at = 0; at < _pass.Ks.Count; at++)
        {
            while (k < _pass.Ks[at])
                Advance(first, ++k);
            for (var number = 0; number < _counts.Length; number++)
                Count(number, at);
        }

        _inCounters += trials;
    }

    /// <inheritdoc/>
    public void Collect()
    {
        lock (_total)
        {
            for (var number = 0; number < _counts.Length; number++)
                Move(_counts[number].Span, _total[number]);
        }

        _inCounters = 0;
    }

    private static void Move(Span<uint> counts, long[] totals)
    {
        for (var i = 0; i < counts.Length; i++)
            totals[i] += counts[i];
        counts.Clear();
    }

    private void Advance(ulong first, int k)
    {
        DrawPass<TWords>.Run(_tile, _pass.Tokens, _pass.Physics, first, k);
        for (var number = 0; number < _floorsMet.Length; number++)
        {
            if (k == 1)
                StartFloors(_pass.Models[number], _floorsMet[number].Address);
            else
                FollowFloors(_pass.Models[number], _floorsMet[number].Address);
        }
    }

    private void StartFloors(GridModel model, uint* met)
    {
        for (var trial = 0; trial < _tile.Count; trial++)
            met[trial] = (uint)model.FloorsMet(_tile.Best.Address[trial]);
    }

    /// <summary>Only a trial whose largest word has just risen can meet another floor.</summary>
    private void FollowFloors(GridModel model, uint* met)
    {
        for (var block = 0; block < _tile.Covered / HostTile.Block; block++)
        {
            for (var raised = _tile.Records.Address[block]; raised != 0; raised &= raised - 1)
            {
                var trial = block * HostTile.Block + BitOperations.TrailingZeroCount(raised);
                met[trial] = (uint)model.FloorsMet(_tile.Best.Address[trial]);
            }
        }
    }

    private void Count(int number, int at)
    {
        var model = _pass.Models[number];
        var (grid, cells, covered) = (model.Grid, _tile.Bins, _tile.Covered);
        var costs = CellPass<TWords>.Place(_tile, model.CostProjections[at], _costs).Among(model.CostsAt(at));
        var works = CellPass<TWords>.Place(_tile, model.WorkProjections[at], _works).Among(model.WorksAt(at));
        CellPass<TWords>.Start(_floorsMet[number], grid.CellOf(costs.Exceeded, works.Exceeded, 0), cells, covered);
        foreach (var limit in costs.Contested)
            CellPass<TWords>.Exceed(_costs, limit, grid.CellOf(1, 0, 0), cells, covered);
        foreach (var limit in works.Contested)
            CellPass<TWords>.Exceed(_works, limit, grid.CellOf(0, 1, 0), cells, covered);
        CellPass<TWords>.Count(cells, _tile.Count, _counts[number].Address + at * model.Grid.Cells);
    }
}

/// <summary>Finds and counts the cells of a grid of limits that a tile's trials lie in.</summary>
internal static unsafe class CellPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    private const uint SignBit = 1u << 31;

    /// <summary>Fills <paramref name="places"/> with the places on a projection, and tells their range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PlaceRange Place(HostTile tile, Projection projection, AlignedArray<float> places)
    {
        TWords inputWeight = TWords.AllFloats(projection.InputWeight), outputWeight = TWords.AllFloats(projection.OutputWeight);
        TWords middle = TWords.AllFloats(Projection.Middle), least = middle, largest = middle;
        uint* input = tile.Input.Address, output = tile.Output.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(input + trial)), inputWeight, middle);
            place = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(output + trial)), outputWeight, place);
            TWords.Store(place, (uint*)places.Address + trial);
            (least, largest) = (TWords.MinFloats(least, place), TWords.MaxFloats(largest, place));
        }

        TWords.Store(least, tile.Scratch.Address);
        TWords.Store(largest, tile.Scratch.Address + TWords.Count);
        return RangeOf((float*)tile.Scratch.Address);
    }

    /// <summary>Puts every trial into the cell <paramref name="from"/>, moved on by the floors that it meets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Start(AlignedArray<uint> floorsMet, int from, AlignedArray<uint> cells, int covered)
    {
        var first = TWords.All((uint)from);
        for (var trial = 0; trial < covered; trial += TWords.Count)
            TWords.Store(TWords.Load(floorsMet.Address + trial) + first, cells.Address + trial);
    }

    /// <summary>Moves the trials whose place lies above <paramref name="limit"/> on by <paramref name="stride"/> cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exceed(AlignedArray<float> places, float limit, int stride, AlignedArray<uint> cells, int covered)
    {
        TWords signBit = TWords.All(SignBit), from = TWords.AllFloats(limit), move = TWords.All((uint)stride);
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            // A difference of floats is below 0 just where they differ that way, and otherwise has no sign.
            var minusPlace = TWords.Load((uint*)places.Address + trial) ^ signBit;
            var above = TWords.SignMask(TWords.AddFloats(from, minusPlace));
            TWords.Store(TWords.Load(cells.Address + trial) + (above & move), cells.Address + trial);
        }
    }

    /// <summary>Counts the cells of the first <paramref name="count"/> trials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(AlignedArray<uint> cells, int count, uint* counts)
    {
        uint* cell = cells.Address, end = cell + count;
        for (; cell < end; cell++)
            counts[*cell]++;
    }

    private static PlaceRange RangeOf(float* vectors)
    {
        var (least, largest) = (vectors[0], vectors[TWords.Count]);
        for (var place = 1; place < TWords.Count; place++)
            (least, largest) = (Math.Min(least, vectors[place]), Math.Max(largest, vectors[TWords.Count + place]));
        return new PlaceRange(least, largest);
    }
}
