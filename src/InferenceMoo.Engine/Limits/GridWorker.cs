using System.Numerics;

namespace InferenceMoo.Engine;

/// <summary>Counts the trials of tiles in the cells of grids of limits, with vectors of one width.</summary>
internal sealed unsafe class GridWorker<TWords> : IHostWorker
    where TWords : unmanaged, IWords<TWords>
{
    private readonly GridPass _pass;
    private readonly GridCounts _total;
    private readonly HostTile _tile = new();
    private readonly AlignedArray<float> _costs = new(HostTile.Trials);
    private readonly AlignedArray<float> _works = new(HostTile.Trials);
    private readonly AlignedArray<uint>[] _floorsMet;
    private readonly AlignedArray<uint>[] _counts;

    private long _inCounters;

    /// <summary>A worker for <paramref name="pass"/> that collects into <paramref name="total"/>.</summary>
    public GridWorker(GridPass pass, GridCounts total)
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
                Move(_counts[number].Span, _total.OfModels[number]);
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
