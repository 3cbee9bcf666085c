namespace InferenceMoo;

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
