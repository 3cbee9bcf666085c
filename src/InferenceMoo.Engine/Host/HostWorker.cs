using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Counts tiles with vectors of one width.</summary>
internal sealed unsafe class HostWorker<TWords>(SimulationPass pass, Accumulator total) : IStatisticsWorker
    where TWords : unmanaged, IWords<TWords>
{
    private readonly HostTile _tile = new();
    private readonly TileHistogram _histogram = new(Projection.Bins);
    private readonly BestDrawCounter _bestDraws = new();
    private readonly HostCounters _counters = new(pass);
    private readonly AlignedArray<float>[] _places = PlacesOfTiles(pass.ProjectionCount);

    private readonly Accumulator _total = total;
    private long _inCounters;

    public Accumulator Means { get; set; } = total;

    public void Count(ulong first, int trials)
    {
        if (_inCounters + trials > HostCounters.Capacity)
            Collect();
        DrawPass<TWords>.Start(_tile, pass.Physics, first, trials);
        for (var k = 1; k <= pass.KMax; k++)
        {
            DrawPass<TWords>.Run(_tile, pass.Tokens, pass.Physics, first, k);
            CountStatistics(k);
        }

        _inCounters += trials;
    }

    public void Collect()
    {
        CollectMeans();
        lock (_total)
            _counters.MoveHistogramsTo(_total);
        _inCounters = 0;
    }

    public void CollectMeans()
    {
        lock (Means)
            _counters.MoveMeansTo(Means);
    }

    private static AlignedArray<float>[] PlacesOfTiles(int projections)
    {
        var places = new AlignedArray<float>[projections];
        for (var number = 0; number < places.Length; number++)
            places[number] = new AlignedArray<float>(HostTile.Trials);
        return places;
    }

    private void CountStatistics(int k)
    {
        SumPass<TWords>.AddMoments(_tile, _counters.Sums.AsSpan((k - 1) * TileKernel.Moments, TileKernel.Moments));
        var changes = _counters.BestChanges.Address + (k - 1) * BestDrawBins.Count;
        if (k <= BestDrawCounter.LastWhole)
            _bestDraws.Count<TWords>(_tile, changes);
        else
            _bestDraws.Follow(_tile, changes);

        for (var number = 0; number < _places.Length; number++)
            CountPlaces(number, number * pass.KMax + k - 1);
        for (var at = k - 1; at < pass.Tests.Count; at += pass.KMax)
        {
            var test = pass.Tests[at];
            _counters.Feasible[at] += PlacePass<TWords>.CountFeasible(_tile, test, _places[test.Cost], _places[test.Time]);
        }
    }

    private void CountPlaces(int number, int at)
    {
        PlacePass<TWords>.Run(_tile, pass.Projections[at], _places[number]);
        _histogram.Count(_tile.Bins, _tile.Count);
        _histogram.MoveTo<TWords>(_counters.Projected.Address + at * Projection.Bins);
    }
}
