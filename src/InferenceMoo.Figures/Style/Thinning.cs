namespace InferenceMoo.Figures;

/// <summary>Thins out long polylines, which would make an SVG huge, without changing how they look.</summary>
internal static class Thinning
{
    private const double FirstStep = 1.0 / 1000;

    /// <summary>
    /// Indices of the points of <paramref name="path"/> to keep, in order. Kept are both ends and every point that lies farther
    /// than a step, in the largest coordinate difference, from the point kept before it. The step starts at a thousandth of a
    /// unit and doubles until at most <paramref name="most"/> (at least 2) points are left.
    /// </summary>
    /// <param name="path">Points of equal dimension in which the drawn area spans about one unit, so that a step is about a pixel.</param>
    /// <param name="most">The most points to keep.</param>
    public static int[] Indices(IReadOnlyList<double[]> path, int most)
    {
        if (path.Count <= most)
            return [.. Enumerable.Range(0, path.Count)];
        for (var step = FirstStep; ; step *= 2)
        {
            var kept = Walk(path, step);
            if (kept.Count <= most)
                return [.. kept];
        }
    }

    private static List<int> Walk(IReadOnlyList<double[]> path, double step)
    {
        var kept = new List<int> { 0 };
        for (var i = 1; i < path.Count - 1; i++)
        {
            if (Distance(path[i], path[kept[^1]]) > step)
                kept.Add(i);
        }
        kept.Add(path.Count - 1);
        return kept;
    }

    private static double Distance(double[] a, double[] b)
    {
        var largest = 0.0;
        for (var i = 0; i < a.Length; i++)
            largest = Math.Max(largest, Math.Abs(a[i] - b[i]));
        return largest;
    }
}

/// <summary>
/// A grid over the drawn area that remembers the first point in each of its cells, about a pixel wide: however many points there are,
/// what it keeps can be drawn, and still fills the same ground.
/// </summary>
internal sealed class PixelGrid
{
    private const int Width = 850;
    private const int Height = 650;
    private const int Empty = -1;

    private readonly int[] _first = new int[Width * Height];

    /// <summary>An empty grid.</summary>
    public PixelGrid() => Array.Fill(_first, Empty);

    /// <summary>Number of points that were put in.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a point in.</summary>
    /// <param name="point">Its index; lower ones come first.</param>
    /// <param name="x">Where it lies from left (0) to right (1).</param>
    /// <param name="y">Where it lies from the lower edge (0) to the upper one (1).</param>
    public void Add(int point, double x, double y)
    {
        Count++;
        var cell = Cell(y, Height) * Width + Cell(x, Width);
        if (_first[cell] == Empty)
            _first[cell] = point;
    }

    /// <summary>
    /// Points to draw, ascending: the first in each cell, whose width doubles until there are <paramref name="most"/> at most.
    /// </summary>
    public int[] Points(int most)
    {
        var (cells, width) = (_first, Width);
        while (cells.Count(point => point != Empty) > most)
            (cells, width) = Halved(cells, width);
        return [.. cells.Where(point => point != Empty).Order()];
    }

    private static int Cell(double share, int cells) => Math.Clamp((int)(share * cells), 0, cells - 1);

    // Four cells become one, which keeps the first of their points; an odd row or column at the end becomes cells of its own.
    private static (int[] Cells, int Width) Halved(int[] cells, int width)
    {
        var (height, half) = (cells.Length / width, (width + 1) / 2);
        var halved = new int[half * ((height + 1) / 2)];
        Array.Fill(halved, Empty);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                Keep(ref halved[y / 2 * half + x / 2], cells[y * width + x]);
        }

        return (halved, half);
    }

    private static void Keep(ref int first, int point)
    {
        if (point != Empty && (first == Empty || point < first))
            first = point;
    }
}
