namespace InferenceMoo;

/// <summary>
/// The volume of the objective space that a set of points dominates, up to a reference point: Zitzler and Thiele (1998). Its
/// unit is the product of the objectives' units. In two objectives it is an area, in one a length.
/// </summary>
public static class Hypervolume
{
    /// <summary>
    /// The volume of all that lies between some point of the set and <paramref name="reference"/>. A point that is not better
    /// than the reference in every objective adds nothing. O(n log n) for n points: <see cref="HypervolumeSweep"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="reference">One finite value per objective, worse than what is to count.</param>
    /// <returns>At least 0; 0 for no points.</returns>
    /// <exception cref="ArgumentException">
    /// As for <see cref="ParetoFront.Mask"/>; or the reference has not one finite value per objective; or the volume between it
    /// and a point is not finite.
    /// </exception>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> reference) =>
        HypervolumeSweep.Over(BoundedFront.Of(values, directions, reference)).Volume;

    /// <summary>
    /// What each point adds alone: the volume that it dominates and no other point does. 0 for a point that another one
    /// dominates, which takes nothing from the others either; 0 for each of equal points, since without one of them the others
    /// still dominate the same; 0 for a point that is not better than the reference in every objective. The contributions sum to
    /// no more than the hypervolume. O(n log n): <see cref="HypervolumeSweep"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="reference">One finite value per objective, worse than what is to count.</param>
    /// <returns>One contribution per point, at least 0.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static double[] Contributions(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> reference)
    {
        var front = BoundedFront.Of(values, directions, reference);
        var exclusive = HypervolumeSweep.Over(front).Exclusive;
        var contributions = new double[values.Length / directions.Length];
        for (var point = 0; point < front.Points.Length; point++)
            contributions[front.Indices[point]] = front.Duplicated[point] ? 0 : exclusive[point];
        return contributions;
    }
}

/// <summary>
/// The hypervolume and the exclusive volumes of a front, in O(n log n): the dimension sweep of Emmerich and Fonseca (2011),
/// "Computing hypervolume contributions in low dimensions: asymptotically optimal algorithm and complexity results".
/// The points come in by their third objective. At each height the points so far that no other one dominates in the plane of
/// the first two form a staircase, whose steps own the <see cref="ExclusiveRegions"/>. Nothing is ever subtracted from a
/// volume, so that small contributions to a large volume keep all their digits.
/// </summary>
internal sealed class HypervolumeSweep
{
    private readonly SpacePoint _reference;
    private readonly SpacePoint[] _points;
    private readonly ExclusiveRegions _regions;

    /// <summary>The ranks of the points' first objective, and the point on the staircase that has a rank.</summary>
    private readonly int[] _ranks;
    private readonly int[] _pointOfRank;
    private readonly IndexSet _staircase;

    private HypervolumeSweep(BoundedFront front)
    {
        (_points, _reference) = (front.Points, front.Reference);
        _regions = new ExclusiveRegions(_points);
        _ranks = ObjectiveRows.DenseRanks([.. _points.Select(point => point.X)]);
        _pointOfRank = new int[_points.Length];
        _staircase = new IndexSet(_points.Length);
    }

    /// <summary>The hypervolume of all points together.</summary>
    public double Volume { get; private set; }

    /// <summary>The volume that each point dominates and no other does.</summary>
    public double[] Exclusive => _regions.Volumes;

    /// <summary>The sweep over <paramref name="front"/>.</summary>
    public static HypervolumeSweep Over(BoundedFront front)
    {
        var sweep = new HypervolumeSweep(front);
        var heights = ObjectiveRows.DenseRanks([.. front.Points.Select(point => point.Z)]);

        // Any order would do among points of equal height, of which none dominates another in the plane.
        foreach (var point in ObjectiveRows.LexicographicOrder(heights, sweep._ranks, heights))
            sweep.Enter(point);
        for (var point = 0; point < front.Points.Length; point++)
            sweep._regions.Close(point, front.Reference.Z);
        return sweep;
    }

    /// <summary>
    /// Puts a point on the staircase. No earlier point dominates it in the plane, since that one would dominate it in space too.
    /// </summary>
    private void Enter(int index)
    {
        var (point, rank) = (_points[index], _ranks[index]);
        var before = PointAt(_staircase.Below(rank));
        var (left, top, area) = (point.X, before is { } above ? _points[above].Y : _reference.Y, 0.0);
        while (PointAt(_staircase.From(rank)) is { } dominated && _points[dominated].Y >= point.Y)
        {
            area += _regions.Append(index, left, _points[dominated].X, top);
            (left, top) = (_points[dominated].X, _points[dominated].Y);
            _regions.Close(dominated, point.Z);
            _staircase.Remove(_ranks[dominated]);
        }

        var after = PointAt(_staircase.From(rank));
        area += _regions.Append(index, left, after is { } below ? _points[below].X : _reference.X, top);
        Volume += area * (_reference.Z - point.Z);
        CutNeighbours(before, after, point);
        _staircase.Add(rank);
        _pointOfRank[rank] = index;
    }

    private void CutNeighbours(int? before, int? after, SpacePoint point)
    {
        if (before is { } upper)
            _regions.CutRight(upper, point.X, point.Z);
        if (after is { } lower)
            _regions.CutTop(lower, point.Y, point.Z);
    }

    private int? PointAt(int? rank) => rank is { } found ? _pointOfRank[found] : null;
}
