using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>What a method picks over two axes of a sweep, in columns and rows of equal cells.</summary>
internal sealed class MapGrid
{
    // The cells of a figure could not be told apart beyond that, and an SVG of them would be huge.
    private const int MostValues = 100;

    private readonly SweepRow[,] rows;
    private readonly (double Low, double High) logarithms;
    private readonly PickMethod method;

    /// <summary>Cuts <paramref name="slice"/> along <paramref name="x"/> and <paramref name="y"/>.</summary>
    public MapGrid(SweepSlice slice, SweepAxis x, SweepAxis y, PickMethod method)
    {
        this.method = method;
        X = DrawnAxis.Of(slice, x, MostValues);
        Y = DrawnAxis.Of(slice, y, MostValues);
        rows = new SweepRow[Columns, Rows];
        foreach (var (column, row) in Cells)
            rows[column, row] = slice.At((x, X.Places[column]), (y, Y.Places[row]));
        double[] ks = [.. Picks.Select(pick => Math.Log(pick.K))];
        logarithms = ks.Length == 0 ? (0, 0) : (ks.Min(), ks.Max());
    }

    /// <summary>The horizontal axis.</summary>
    public DrawnAxis X { get; }

    /// <summary>The vertical axis.</summary>
    public DrawnAxis Y { get; }

    /// <summary>Number of columns.</summary>
    public int Columns => X.Places.Count;

    /// <summary>Number of rows.</summary>
    public int Rows => Y.Places.Count;

    /// <summary>All cells, row by row.</summary>
    public IEnumerable<(int Column, int Row)> Cells =>
        Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Range(0, Columns).Select(column => (column, row)));

    /// <summary>All picks.</summary>
    public IEnumerable<SweepPick> Picks => Cells.Select(Pick).OfType<SweepPick>();

    /// <summary>What is picked in a cell; null where nothing is.</summary>
    public SweepPick? Pick((int Column, int Row) cell) => rows[cell.Column, cell.Row].Pick(method);

    /// <summary>Whether different k are picked.</summary>
    public bool HasSeveralK => logarithms.High > logarithms.Low;

    /// <summary>Where <paramref name="k"/> lies between the smallest k that is picked, 0, and the largest, 1, on a logarithmic scale; 1 where all are the same.</summary>
    public double ShareOf(int k) => HasSeveralK ? (Math.Log(k) - logarithms.Low) / (logarithms.High - logarithms.Low) : 1;

    /// <summary>Whether anything is feasible in a cell.</summary>
    public bool IsFeasible((int Column, int Row) cell) => rows[cell.Column, cell.Row].FeasibleCount > 0;
}

/// <summary>The colours of the cells of a map, and what makes cells of one kind.</summary>
/// <param name="models">The models, in their order.</param>
/// <param name="ofK">The colours of k; null where colours tell models.</param>
internal sealed class MapColors(IReadOnlyList<Model> models, KColors? ofK)
{
    private const int NoPickKind = -1;
    private const int InfeasibleKind = -2;

    // The palest still tells the model.
    private const double LargestPaleness = 0.6;

    /// <summary>Where candidates are feasible and yet none is picked.</summary>
    public static Color NoPick { get; } = new("#B4B4B4");

    /// <summary>Where no candidate is feasible.</summary>
    public static Color Infeasible { get; } = new("#EBEBEB");

    /// <summary>The colours of k; null where colours tell models.</summary>
    public KColors? OfK => ofK;

    /// <summary>The colour of a cell; of several models the colour of the one that is picked, the paler the fewer samples.</summary>
    public Color Of(MapGrid grid, (int Column, int Row) cell) => grid.Pick(cell) switch
    {
        null => grid.IsFeasible(cell) ? NoPick : Infeasible,
        { } pick => ofK is null ? Paled(ModelStyle.Area(IndexOf(pick.Model)), grid.ShareOf(pick.K)) : ofK.Of(pick.K),
    };

    private static Color Paled(Color color, double share)
    {
        var white = LargestPaleness * (1 - share);
        return new(Mixed(color.R), Mixed(color.G), Mixed(color.B));

        byte Mixed(byte part) => (byte)Math.Round(part + ((255 - part) * white));
    }

    /// <summary>A number that cells share where the same model is picked, or where none is for the same reason.</summary>
    public int Kind(MapGrid grid, (int Column, int Row) cell) => grid.Pick(cell) switch
    {
        null => grid.IsFeasible(cell) ? NoPickKind : InfeasibleKind,
        { } pick => IndexOf(pick.Model),
    };

    /// <summary>A number that cells share where the same model and k are picked, or where nothing is for the same reason.</summary>
    public long AnswerKind(MapGrid grid, (int Column, int Row) cell) =>
        grid.Pick(cell) is { } pick ? ((long)Kind(grid, cell) << 32) + pick.K : Kind(grid, cell);

    /// <summary>The index of a model.</summary>
    public int IndexOf(Model model) => models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
}

/// <summary>The colours of numbers of samples: viridis, which is perceptually uniform, from the smallest k drawn to the largest.</summary>
internal sealed class KColors : IHasColorAxis
{
    // Beyond this ratio the small k would all have one colour on a linear scale.
    private const int LargestLinearRatio = 16;

    private readonly ScottPlot.Range range;

    private KColors(AxisScale scale, double low, double high) => (Scale, range) = (scale, new(low, high));

    /// <inheritdoc/>
    public IColormap Colormap { get; } = new ScottPlot.Colormaps.Viridis();

    /// <summary>The scale of the colours.</summary>
    public AxisScale Scale { get; }

    /// <summary>Colours for <paramref name="ks"/>; null where there are none.</summary>
    public static KColors? For(IEnumerable<int> ks)
    {
        var sorted = ks.Distinct().Order().ToArray();
        if (sorted.Length == 0)
            return null;
        var (low, high) = (sorted[0], sorted[^1]);
        var scale = new AxisScale(IsLog: high > LargestLinearRatio * low);
        return low == high ? new(scale, low - 1, high + 1) : new(scale, scale.Position(low), scale.Position(high));
    }

    /// <summary>The colour of <paramref name="k"/>.</summary>
    public Color Of(int k) => Colormap.GetColor((Scale.Position(k) - range.Min) / (range.Max - range.Min));

    /// <summary>Ticks at whole numbers of samples.</summary>
    public ITickGenerator Ticks() => Scale.IsLog ? AxisTicks.OfLogarithms(range.Min, range.Max) : AxisTicks.OfCounts();

    /// <inheritdoc/>
    public ScottPlot.Range GetRange() => range;
}
