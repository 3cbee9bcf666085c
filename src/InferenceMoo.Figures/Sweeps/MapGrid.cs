namespace InferenceMoo.Figures;

/// <summary>What a method picks over two axes of a sweep, in columns and rows of equal cells.</summary>
internal sealed class MapGrid
{
    // The cells of a figure could not be told apart beyond that, and an SVG of them would be huge.
    private const int MostValues = 100;

    private readonly SweepRow[,] rows;
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

    /// <summary>Whether anything is feasible in a cell.</summary>
    public bool IsFeasible((int Column, int Row) cell) => rows[cell.Column, cell.Row].FeasibleCount > 0;
}
