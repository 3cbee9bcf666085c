using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>
/// Colours, letters and shapes of a sweep's models. The colours are the nine of the scheme "muted", made for areas and for
/// colour-blind readers: Tol 2021, Colour schemes, SRON/EPS/TN/09-002. Letters tell models apart in grey and beyond nine.
/// </summary>
internal static class SweepMark
{
    private const float Size = 10;
    private const int Letters = 26;

    private static readonly Color[] Muted =
    [
        new("#332288"), new("#DDCC77"), new("#44AA99"), new("#CC6677"), new("#88CCEE"), new("#117733"), new("#882255"), new("#999933"),
        new("#AA4499"),
    ];

    private static readonly SymbolShape[] Shapes =
    [
        SymbolShape.Circle, SymbolShape.Square, SymbolShape.TriangleUp, SymbolShape.Diamond,
        SymbolShape.TriangleDown,
    ];

    /// <summary>The colour of an area where the model with this index is picked.</summary>
    public static Color Fill(int index) => Muted[index % Muted.Length];

    /// <summary>The letter of the model with this index: A to Z, then A1 to Z1 and so on.</summary>
    public static string Letter(int index) => (char)('A' + (index % Letters)) + (index < Letters ? "" : $"{index / Letters}");

    /// <summary>The symbol of the model with this index; no two of the first 45 share colour and shape.</summary>
    public static Symbol Symbol(int index) => new(Shapes[index % Shapes.Length], Fill(index), Size);

    /// <summary>A colour for text on <paramref name="fill"/>.</summary>
    public static Color TextOn(Color fill) => (0.299 * fill.R) + (0.587 * fill.G) + (0.114 * fill.B) > 120 ? Palette.Ink : Colors.White;
}
