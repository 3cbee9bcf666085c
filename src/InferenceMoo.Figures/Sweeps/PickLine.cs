using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>How a method's picks are drawn as a line: of lines that coincide the wider ones show on both sides of the narrower ones.</summary>
/// <param name="Method">The method.</param>
/// <param name="Color">Colour of line and symbol.</param>
/// <param name="Width">Width of the line in pixels.</param>
/// <param name="Symbol">The symbol of a pick where the model needs none.</param>
internal sealed record PickLine(PickMethod Method, Color Color, float Width, Symbol Symbol)
{
    /// <summary>All methods, in the order in which they are drawn.</summary>
    public static IReadOnlyList<PickLine> All { get; } =
    [
        New(PickMethod.Cube, Palette.Sky, 9, SymbolShape.Square, 12),
        New(PickMethod.Accuracy, Palette.Vermillion, 6, SymbolShape.TriangleUp, 11),
        New(PickMethod.Utopia, Palette.Orange, 3.5f, SymbolShape.Circle, 8),
        New(PickMethod.Knee, Palette.Purple, 2, SymbolShape.Diamond, 8),
    ];

    private static PickLine New(PickMethod method, Color color, float width, SymbolShape shape, float size) =>
        new(method, color, width, new Symbol(shape, color, size));
}
