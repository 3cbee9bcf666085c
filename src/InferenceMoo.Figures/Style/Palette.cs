using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Colours that colour-blind readers tell apart: Okabe and Ito 2008.</summary>
internal static class Palette
{
    /// <summary>Text, frames and limit lines.</summary>
    public static Color Ink { get; } = new("#222222");

    /// <summary>Whatever lies outside the limits.</summary>
    public static Color Muted { get; } = new("#8C8C8C");

    /// <summary>Grid lines.</summary>
    public static Color Grid { get; } = new("#E4E4E4");

    /// <summary>Blue.</summary>
    public static Color Blue { get; } = new("#0072B2");

    /// <summary>Vermillion.</summary>
    public static Color Vermillion { get; } = new("#D55E00");

    /// <summary>Bluish green.</summary>
    public static Color Green { get; } = new("#009E73");

    /// <summary>Reddish purple.</summary>
    public static Color Purple { get; } = new("#CC79A7");

    /// <summary>Orange.</summary>
    public static Color Orange { get; } = new("#E69F00");

    /// <summary>Sky blue.</summary>
    public static Color Sky { get; } = new("#56B4E9");

    /// <summary>The colours of categories, in order of use; the palette's yellow is too faint on white.</summary>
    public static IReadOnlyList<Color> Categories { get; } = [Blue, Vermillion, Green, Purple, Orange, Sky, Ink];
}

/// <summary>
/// Colours, letters and shapes of models. The colours of areas are the nine of the scheme "muted", made for areas and for colour-blind
/// readers: Tol 2021, Colour schemes, SRON/EPS/TN/09-002. Letters tell models apart in grey and beyond nine.
/// </summary>
internal static class ModelStyle
{
    private const float FrontSymbolSize = 11;
    private const float PickSymbolSize = 10;
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

    /// <summary>The symbol on the front of the model with this index; no two of the first 35 share colour and shape.</summary>
    public static Symbol OnFront(int index) =>
        new(Shapes[index % Shapes.Length], Palette.Categories[index % Palette.Categories.Count], FrontSymbolSize);

    /// <summary>The symbol where the model with this index is picked; no two of the first 45 share colour and shape.</summary>
    public static Symbol OnPick(int index) => new(Shapes[index % Shapes.Length], Area(index), PickSymbolSize);

    /// <summary>The colour of an area where the model with this index is picked.</summary>
    public static Color Area(int index) => Muted[index % Muted.Length];

    /// <summary>The letter of the model with this index: A to Z, then A1 to Z1 and so on.</summary>
    public static string Letter(int index) => (char)('A' + (index % Letters)) + (index < Letters ? "" : $"{index / Letters}");

    /// <summary>A colour for text on <paramref name="fill"/>.</summary>
    public static Color TextOn(Color fill) => (0.299 * fill.R) + (0.587 * fill.G) + (0.114 * fill.B) > 120 ? Palette.Ink : Colors.White;
}
