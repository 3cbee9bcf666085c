namespace InferenceMoo.Figures;

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
        for (var step = 1; ; step *= 2)
        {
            var points = Array.FindAll(Coarse(step), point => point != Empty);
            if (points.Length <= most)
                return [.. points.Order()];
        }
    }

    private static int Cell(double share, int cells) => Math.Clamp((int)(share * cells), 0, cells - 1);

    private int[] Coarse(int step)
    {
        var width = Width / step + 1;
        var coarse = new int[width * (Height / step + 1)];
        Array.Fill(coarse, Empty);
        for (var cell = 0; cell < _first.Length; cell++)
        {
            ref var first = ref coarse[cell / Width / step * width + cell % Width / step];
            if (_first[cell] != Empty && (first == Empty || _first[cell] < first))
                first = _first[cell];
        }

        return coarse;
    }
}
