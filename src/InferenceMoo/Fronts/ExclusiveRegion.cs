namespace InferenceMoo;

/// <summary>
/// What one point of a staircase alone dominates in the plane, while the sweep goes up: boxes side by side from left to
/// right, all with the point's own Y as their lower edge, their upper edges never rising. A box that is cut has its volume
/// counted up to there and is replaced by what is left of it, so that each cut makes one box at most.
/// </summary>
/// <param name="point">The point that owns the region.</param>
internal sealed class ExclusiveRegion(SpacePoint point)
{
    private readonly LinkedList<Box> _boxes = new();

    /// <summary>The volume counted so far.</summary>
    public double Volume { get; private set; }

    /// <summary>The area of the region.</summary>
    public double Area => _boxes.Sum(box => box.Area);

    /// <summary>Adds a box on the right, at the point's own height; nothing when it would be empty.</summary>
    public void Append(double left, double right, double top) => Append(new Box(left, right, point.Y, top, point.Z));

    /// <summary>Gives up all from <paramref name="right"/> on, at <paramref name="height"/>.</summary>
    public void CutRight(double right, double height)
    {
        while (_boxes.Last?.Value is { } box && box.Right > right)
        {
            Count(box, height);
            _boxes.RemoveLast();
            Append(box with { Right = right, Since = height });
        }
    }

    /// <summary>Gives up all from <paramref name="top"/> on, at <paramref name="height"/>.</summary>
    public void CutTop(double top, double height)
    {
        var lowered = (Box?)null;
        while (_boxes.First?.Value is { } box && box.Top > top)
        {
            Count(box, height);
            _boxes.RemoveFirst();
            lowered = new Box(lowered?.Left ?? box.Left, box.Right, box.Bottom, top, height);
        }

        if (lowered is { } left)
            _boxes.AddFirst(left);
    }

    /// <summary>Gives up everything, at <paramref name="height"/>.</summary>
    public void Close(double height)
    {
        foreach (var box in _boxes)
            Count(box, height);
        _boxes.Clear();
    }

    private void Append(Box box)
    {
        if (box.Left < box.Right && box.Bottom < box.Top)
            _boxes.AddLast(box);
    }

    private void Count(Box box, double height) => Volume += box.Area * (height - box.Since);

    /// <summary>A box of the plane, and the height from which on it belongs to the point.</summary>
    private readonly record struct Box(double Left, double Right, double Bottom, double Top, double Since)
    {
        public double Area => (Right - Left) * (Top - Bottom);
    }
}
