namespace InferenceMoo;

/// <summary>
/// Finds the least trade-off among the neighbours of a point, as <see cref="HighTradeOff.TradeOffs"/> defines them, by branch and
/// bound. No point of a box gives up less than its best corner or gains more, and neither rounding nor the order of the sums
/// can turn that round, so that the answer is that of looking at every point, to the last bit.
/// </summary>
internal sealed class TradeOffSearch
{
    private const double SquaredRadius = HighTradeOff.Radius * HighTradeOff.Radius;

    private readonly PointTree _tree;
    private readonly NearestPoints _nearest;
    private readonly int _fewest;

    /// <summary>Prepares the search among <paramref name="points"/>, of which there is at least one.</summary>
    /// <param name="points">Normalised points; objectives that were not asked for are 0 in all of them.</param>
    /// <param name="objectives">How many were asked for.</param>
    public TradeOffSearch(SpacePoint[] points, int objectives)
    {
        _tree = new PointTree(points);
        _fewest = Math.Min(2 * objectives, points.Length - 1);
        _nearest = new NearestPoints(_tree, _fewest);
    }

    /// <summary>The least trade-off of the point at <paramref name="place"/> of the input.</summary>
    public double Least(SpacePoint point, int place)
    {
        _nearest.Search(point, place);
        var least = double.PositiveInfinity;
        foreach (var found in _nearest.Last)
        {
            if (IsLonely || found.SquaredDistance <= SquaredRadius)
                least = Math.Min(least, TradeOff(point, found.Point));
        }

        if (!IsLonely)
            Lower(ref least, PointTree.Root, point);
        return least;
    }

    /// <summary>Whether the radius holds too few points, the point itself counted.</summary>
    private bool IsLonely => _fewest > 1 && _nearest.Last[_fewest - 2].SquaredDistance > SquaredRadius;

    private void Lower(ref double least, int node, SpacePoint point)
    {
        if (_tree.IsLeaf(node))
        {
            foreach (var other in _tree.Points(node))
            {
                if (point.SquaredDistance(other) <= SquaredRadius)
                    least = Math.Min(least, TradeOff(point, other));
            }

            return;
        }

        var (left, right) = (Bound(PointTree.Left(node), point), Bound(PointTree.Right(node), point));
        var (first, second) = left <= right ? (PointTree.Left(node), PointTree.Right(node)) : (PointTree.Right(node), PointTree.Left(node));
        if (Math.Min(left, right) < least)
            Lower(ref least, first, point);
        if (Math.Max(left, right) < least)
            Lower(ref least, second, point);
    }

    /// <summary>No trade-off with a neighbour in the box is less.</summary>
    private double Bound(int node, SpacePoint point)
    {
        ref readonly var box = ref _tree.Box(node);
        return box.SquaredDistance(point) <= SquaredRadius ? TradeOff(point, box.Low) : double.PositiveInfinity;
    }

    /// <summary>What a move gives up over what it gains; infinite where it gains nothing, as between equal points.</summary>
    private static double TradeOff(SpacePoint from, SpacePoint to)
    {
        var sacrifice = Math.Max(0, to.X - from.X) + Math.Max(0, to.Y - from.Y) + Math.Max(0, to.Z - from.Z);
        var gain = Math.Max(0, from.X - to.X) + Math.Max(0, from.Y - to.Y) + Math.Max(0, from.Z - to.Z);
        return gain > 0 ? sacrifice / gain : double.PositiveInfinity;
    }
}
