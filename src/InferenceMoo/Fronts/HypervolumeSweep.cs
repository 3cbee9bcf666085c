namespace InferenceMoo;

/// <summary>
/// The hypervolume and the exclusive volumes of a front, in O(n log n): the dimension sweep of Emmerich and Fonseca (2011),
/// "Computing hypervolume contributions in low dimensions: asymptotically optimal algorithm and complexity results".
/// The points come in by their third objective. At each height the points so far that no other one dominates in the plane of
/// the first two form a staircase, and each of its steps owns an <see cref="ExclusiveRegion"/>. Nothing is ever subtracted
/// from a volume, so that small contributions to a large volume keep all their digits.
/// </summary>
internal sealed class HypervolumeSweep
{
    private readonly SpacePoint _reference;
    private readonly SpacePoint[] _points;
    private readonly ExclusiveRegion[] _regions;

    /// <summary>The ranks of the points' first objective, and the point on the staircase that has a rank.</summary>
    private readonly int[] _ranks;
    private readonly int[] _pointOfRank;
    private readonly IndexSet _staircase;

    private HypervolumeSweep(BoundedFront front)
    {
        (_points, _reference) = (front.Points, front.Reference);
        _regions = [.. _points.Select(point => new ExclusiveRegion(point))];
        _ranks = DenseRanks.Of([.. _points.Select(point => point.X)]);
        _pointOfRank = new int[_points.Length];
        _staircase = new IndexSet(_points.Length);
    }

    /// <summary>The hypervolume of all points together.</summary>
    public double Volume { get; private set; }

    /// <summary>The volume that each point dominates and no other does.</summary>
    public double[] Exclusive => [.. _regions.Select(region => region.Volume)];

    /// <summary>The sweep over <paramref name="front"/>.</summary>
    public static HypervolumeSweep Over(BoundedFront front)
    {
        var sweep = new HypervolumeSweep(front);

        // Points of equal height never dominate each other in the plane, so that any order among them will do.
        foreach (var point in Enumerable.Range(0, front.Points.Length).OrderBy(point => front.Points[point].Z))
            sweep.Enter(point);
        foreach (var region in sweep._regions)
            region.Close(front.Reference.Z);
        return sweep;
    }

    /// <summary>
    /// Puts a point on the staircase. No earlier point dominates it in the plane, since that one would dominate it in space too.
    /// </summary>
    private void Enter(int index)
    {
        var (point, region) = (_points[index], _regions[index]);
        var before = _staircase.Below(_ranks[index]) is { } rank ? _pointOfRank[rank] : (int?)null;
        var (left, top) = (point.X, before is { } above ? _points[above].Y : _reference.Y);
        foreach (var dominated in TakeDominated(index))
        {
            region.Append(left, _points[dominated].X, top);
            (left, top) = (_points[dominated].X, _points[dominated].Y);
            _regions[dominated].Close(point.Z);
        }

        var after = _staircase.From(_ranks[index]) is { } next ? _pointOfRank[next] : (int?)null;
        region.Append(left, after is { } below ? _points[below].X : _reference.X, top);
        Volume += region.Area * (_reference.Z - point.Z);
        if (before is { } upper)
            _regions[upper].CutRight(point.X, point.Z);
        if (after is { } lower)
            _regions[lower].CutTop(point.Y, point.Z);

        _staircase.Add(_ranks[index]);
        _pointOfRank[_ranks[index]] = index;
    }

    /// <summary>Takes what the point dominates in the plane off the staircase, from left to right.</summary>
    private IEnumerable<int> TakeDominated(int index)
    {
        while (_staircase.From(_ranks[index]) is { } rank && _points[_pointOfRank[rank]].Y >= _points[index].Y)
        {
            _staircase.Remove(rank);
            yield return _pointOfRank[rank];
        }
    }
}
