namespace InferenceMoo;

/// <summary>
/// What each point of a staircase alone dominates in the plane, while the sweep goes up: boxes side by side from left to
/// right, all with the point's own Y as their lower edge, their upper edges never rising. A box that is cut has its volume
/// counted up to there and is replaced by what is left of it, so that each cut makes one box at most.
/// </summary>
/// <param name="points">The points that own the regions, by their index.</param>
internal sealed class ExclusiveRegions(SpacePoint[] points)
{
    private readonly BoxLists _boxes = new(points.Length);

    /// <summary>The volume counted so far, per point.</summary>
    public double[] Volumes { get; } = new double[points.Length];

    /// <summary>Adds a box on the right of a point's region, at the point's own height, and tells its area.</summary>
    public double Append(int point, double left, double right, double top)
    {
        var box = new ExclusiveBox(left, right, points[point].Y, top, points[point].Z);
        if (box.IsEmpty)
            return 0;

        _boxes.AddLast(point, box);
        return box.Area;
    }

    /// <summary>Takes all from <paramref name="right"/> on away from a point's region, at <paramref name="height"/>.</summary>
    public void CutRight(int point, double right, double height)
    {
        while (_boxes.Last(point) is { } box && box.Right > right)
        {
            Count(point, box, height);
            _boxes.RemoveLast(point);
            if (box.Left < right)
                _boxes.AddLast(point, box with { Right = right, Since = height });
        }
    }

    /// <summary>Takes all from <paramref name="top"/> up away from a point's region, at <paramref name="height"/>.</summary>
    public void CutTop(int point, double top, double height)
    {
        ExclusiveBox? lowered = null;
        while (_boxes.First(point) is { } box && box.Top > top)
        {
            Count(point, box, height);
            _boxes.RemoveFirst(point);
            lowered = new ExclusiveBox(lowered?.Left ?? box.Left, box.Right, box.Bottom, top, height);
        }

        if (lowered is { } left)
            _boxes.AddFirst(point, left);
    }

    /// <summary>Takes a point's whole region away, at <paramref name="height"/>.</summary>
    public void Close(int point, double height)
    {
        while (_boxes.First(point) is { } box)
        {
            Count(point, box, height);
            _boxes.RemoveFirst(point);
        }
    }

    private void Count(int point, ExclusiveBox box, double height) => Volumes[point] += box.Area * (height - box.Since);
}

/// <summary>
/// A list of boxes per owner, open at both ends. All share one array, since a million lists with a node per box would keep
/// the garbage collector busy for longer than the sweep.
/// </summary>
internal sealed class BoxLists
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly int[] _last;
    private Node[] _nodes;
    private int _free = None;
    private int _used;

    /// <summary>Empty lists for as many owners.</summary>
    public BoxLists(int owners)
    {
        (_first, _last, _nodes) = (new int[owners], new int[owners], new Node[owners + 1]);
        Array.Fill(_first, None);
        Array.Fill(_last, None);
    }

    /// <summary>The first box of <paramref name="owner"/>; null when it has none.</summary>
    public ExclusiveBox? First(int owner) => _first[owner] == None ? null : _nodes[_first[owner]].Box;

    /// <summary>The last box of <paramref name="owner"/>; null when it has none.</summary>
    public ExclusiveBox? Last(int owner) => _last[owner] == None ? null : _nodes[_last[owner]].Box;

    /// <summary>Puts a box before the first one.</summary>
    public void AddFirst(int owner, ExclusiveBox box) => Link(Take(box), None, _first[owner], owner);

    /// <summary>Puts a box after the last one.</summary>
    public void AddLast(int owner, ExclusiveBox box) => Link(Take(box), _last[owner], None, owner);

    /// <summary>Takes the first box away.</summary>
    public void RemoveFirst(int owner)
    {
        var removed = _first[owner];
        _first[owner] = _nodes[removed].Next;
        SetBefore(_first[owner], None, owner);
        Free(removed);
    }

    /// <summary>Takes the last box away.</summary>
    public void RemoveLast(int owner)
    {
        var removed = _last[owner];
        _last[owner] = _nodes[removed].Before;
        SetNext(_last[owner], None, owner);
        Free(removed);
    }

    private void Link(int node, int before, int next, int owner)
    {
        (_nodes[node].Before, _nodes[node].Next) = (before, next);
        SetNext(before, node, owner);
        SetBefore(next, node, owner);
    }

    /// <summary>Says what follows a node, or what comes first where there is no node.</summary>
    private void SetNext(int node, int next, int owner)
    {
        if (node == None)
            _first[owner] = next;
        else
            _nodes[node].Next = next;
    }

    private void SetBefore(int node, int before, int owner)
    {
        if (node == None)
            _last[owner] = before;
        else
            _nodes[node].Before = before;
    }

    private int Take(ExclusiveBox box)
    {
        var node = _free;
        if (node != None)
            _free = _nodes[node].Next;
        else if ((node = _used++) == _nodes.Length)
            Array.Resize(ref _nodes, 2 * _nodes.Length);
        _nodes[node].Box = box;
        return node;
    }

    private void Free(int node) => (_nodes[node].Next, _free) = (_free, node);

    private struct Node
    {
        public ExclusiveBox Box;
        public int Before;
        public int Next;
    }
}

/// <summary>A box of the plane that one point alone dominates.</summary>
/// <param name="Left">Least X.</param>
/// <param name="Right">Largest X.</param>
/// <param name="Bottom">Least Y.</param>
/// <param name="Top">Largest Y.</param>
/// <param name="Since">The height of the sweep from which on the point has it to itself.</param>
internal readonly record struct ExclusiveBox(double Left, double Right, double Bottom, double Top, double Since)
{
    /// <summary>Its area.</summary>
    public double Area => (Right - Left) * (Top - Bottom);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Left >= Right || Bottom >= Top;
}

/// <summary>A box around points in three objectives, less of each being better.</summary>
/// <param name="Low">The best value of each objective.</param>
/// <param name="High">The worst value of each objective.</param>
internal readonly record struct SpaceBox(SpacePoint Low, SpacePoint High)
{
    /// <summary>The smallest box around points, of which there is at least one.</summary>
    public static SpaceBox Around(ReadOnlySpan<SpacePoint> points)
    {
        var (low, high) = (points[0], points[0]);
        foreach (var (x, y, z) in points[1..])
        {
            low = new SpacePoint(Math.Min(low.X, x), Math.Min(low.Y, y), Math.Min(low.Z, z));
            high = new SpacePoint(Math.Max(high.X, x), Math.Max(high.Y, y), Math.Max(high.Z, z));
        }

        return new SpaceBox(low, high);
    }

    /// <summary>The square of the distance from <paramref name="point"/>, no more than that of any point in the box, to the last bit.</summary>
    public double SquaredDistance(SpacePoint point)
    {
        var (x, y, z) = (Gap(point.X, Low.X, High.X), Gap(point.Y, Low.Y, High.Y), Gap(point.Z, Low.Z, High.Z));
        return x * x + y * y + z * z;
    }

    private static double Gap(double value, double low, double high) => Math.Max(0, Math.Max(low - value, value - high));
}
