namespace InferenceMoo;

/// <summary>Finds the points nearest to a point of a tree, of equally near ones the first of the input.</summary>
/// <param name="tree">The tree.</param>
/// <param name="count">How many to find, fewer than the tree has points.</param>
internal sealed class NearestPoints(PointTree tree, int count)
{
    private readonly Found[] _found = new Found[count];
    private int _filled;

    /// <summary>Those found last, the nearest first.</summary>
    public ReadOnlySpan<Found> Last => _found.AsSpan(0, _filled);

    /// <summary>Finds those around the point at <paramref name="place"/> of the input, itself left out.</summary>
    public void Search(SpacePoint point, int place)
    {
        _filled = 0;
        if (count > 0)
            Visit(PointTree.Root, point, place);
    }

    private void Visit(int node, SpacePoint point, int place)
    {
        if (tree.IsLeaf(node))
        {
            Offer(tree.Points(node), tree.Places(node), point, place);
            return;
        }

        var (left, right) = (tree.Box(PointTree.Left(node)).SquaredDistance(point), tree.Box(PointTree.Right(node)).SquaredDistance(point));
        var (near, far) = left <= right ? (PointTree.Left(node), PointTree.Right(node)) : (PointTree.Right(node), PointTree.Left(node));
        if (Math.Min(left, right) <= Farthest)
            Visit(near, point, place);
        if (Math.Max(left, right) <= Farthest)
            Visit(far, point, place);
    }

    private double Farthest => _filled < count ? double.PositiveInfinity : _found[^1].SquaredDistance;

    private void Offer(ReadOnlySpan<SpacePoint> points, ReadOnlySpan<int> places, SpacePoint point, int place)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (places[i] != place)
                Insert(new Found(point.SquaredDistance(points[i]), places[i], points[i]));
        }
    }

    private void Insert(Found found)
    {
        var at = _filled;
        while (at > 0 && found.IsBefore(_found[at - 1]))
            at--;
        if (at == count)
            return;

        _filled = Math.Min(_filled + 1, count);
        for (var i = _filled - 1; i > at; i--)
            _found[i] = _found[i - 1];
        _found[at] = found;
    }

    /// <summary>A point that was found.</summary>
    /// <param name="SquaredDistance">The square of its distance.</param>
    /// <param name="Place">Where it stands in the input.</param>
    /// <param name="Point">The point.</param>
    public readonly record struct Found(double SquaredDistance, int Place, SpacePoint Point)
    {
        /// <summary>Whether this comes before <paramref name="other"/>.</summary>
        public bool IsBefore(Found other) =>
            SquaredDistance < other.SquaredDistance || (SquaredDistance == other.SquaredDistance && Place < other.Place);
    }
}
