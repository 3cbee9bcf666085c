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

/// <summary>
/// A k-d tree (Bentley 1975): each node halves its points by the objective in which its box is longest, so that a search can pass
/// over far boxes. A node is a number, its children are the numbers of <see cref="Left"/> and <see cref="Right"/>.
/// </summary>
internal sealed class PointTree
{
    /// <summary>The first node.</summary>
    public const int Root = 0;

    // With fewer points it takes longer to ask for the box than for each of them.
    private const int LargestLeaf = 8;

    private readonly SpacePoint[] _points;
    private readonly int[] _places;
    private readonly SpaceBox[] _boxes;
    private readonly Range[] _ranges;

    /// <summary>Plants a tree over <paramref name="points"/>, of which there is at least one. O(n log^2 n).</summary>
    public PointTree(SpacePoint[] points)
    {
        _places = [.. Enumerable.Range(0, points.Length)];
        _points = [.. points];
        (_boxes, _ranges) = (new SpaceBox[NodesFor(points.Length)], new Range[NodesFor(points.Length)]);
        Grow(Root, 0, points.Length, new double[points.Length]);
    }

    /// <summary>Whether a node has points and no children.</summary>
    public bool IsLeaf(int node) => _ranges[node].Length <= LargestLeaf;

    /// <summary>The child with the better half.</summary>
    public static int Left(int node) => 2 * node + 1;

    /// <summary>The child with the worse half.</summary>
    public static int Right(int node) => 2 * node + 2;

    /// <summary>The box around the points of a node.</summary>
    public ref readonly SpaceBox Box(int node) => ref _boxes[node];

    /// <summary>The points of a node.</summary>
    public ReadOnlySpan<SpacePoint> Points(int node) => _points.AsSpan(_ranges[node].Start, _ranges[node].Length);

    /// <summary>Where each of them stands in the input.</summary>
    public ReadOnlySpan<int> Places(int node) => _places.AsSpan(_ranges[node].Start, _ranges[node].Length);

    private static int NodesFor(int points)
    {
        var nodes = 1;
        for (var largest = points; largest > LargestLeaf; largest = (largest + 1) / 2)
            nodes = 2 * nodes + 1;
        return nodes;
    }

    private void Grow(int node, int start, int end, double[] keys)
    {
        (_boxes[node], _ranges[node]) = (SpaceBox.Around(_points.AsSpan(start, end - start)), new Range(start, end - start));
        if (IsLeaf(node))
            return;

        SortByLongestSide(_boxes[node], start, end, keys);
        var middle = start + (end - start) / 2;
        Grow(Left(node), start, middle, keys);
        Grow(Right(node), middle, end, keys);
    }

    private void SortByLongestSide(SpaceBox box, int start, int end, double[] keys)
    {
        var (x, y, z) = (box.High.X - box.Low.X, box.High.Y - box.Low.Y, box.High.Z - box.Low.Z);
        Func<SpacePoint, double> side = x >= y && x >= z ? point => point.X : y >= z ? point => point.Y : point => point.Z;
        var entries = new (SpacePoint Point, int Place)[end - start];
        for (var i = start; i < end; i++)
        {
            keys[i] = side(_points[i]);
            entries[i - start] = (_points[i], _places[i]);
        }

        keys.AsSpan(start, end - start).Sort(entries.AsSpan());
        for (var i = start; i < end; i++)
            (_points[i], _places[i]) = entries[i - start];
    }

    private readonly record struct Range(int Start, int Length);
}

/// <summary>A point in three objectives, less of each being better.</summary>
/// <param name="X">First objective.</param>
/// <param name="Y">Second objective.</param>
/// <param name="Z">Third objective.</param>
internal readonly record struct SpacePoint(double X, double Y, double Z)
{
    /// <summary>A row of 1 to 3 objectives, turned so that less is better, with <paramref name="absent"/> for those it lacks.</summary>
    public static SpacePoint Of(ReadOnlySpan<double> row, ReadOnlySpan<Direction> directions, double absent) => new(
        At(row, directions, 0, absent),
        At(row, directions, 1, absent),
        At(row, directions, 2, absent));

    /// <summary>Whether every objective is better than that of <paramref name="other"/>.</summary>
    public bool IsBetterThan(SpacePoint other) => X < other.X && Y < other.Y && Z < other.Z;

    /// <summary>The volume of the box between this point and <paramref name="other"/>, which it is better than.</summary>
    public double VolumeTo(SpacePoint other) => (other.X - X) * (other.Y - Y) * (other.Z - Z);

    /// <summary>The square of the distance from <paramref name="other"/>.</summary>
    public double SquaredDistance(SpacePoint other)
    {
        var (x, y, z) = (other.X - X, other.Y - Y, other.Z - Z);
        return x * x + y * y + z * z;
    }

    private static double At(ReadOnlySpan<double> row, ReadOnlySpan<Direction> directions, int objective, double absent) =>
        objective < row.Length ? ObjectiveRows.SignOf(directions[objective]) * row[objective] : absent;
}
