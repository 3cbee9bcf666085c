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
