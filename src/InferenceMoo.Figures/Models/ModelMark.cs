namespace InferenceMoo.Figures;

/// <summary>Colours and shapes of models; no two of the first 35 models share both.</summary>
internal static class ModelMark
{
    private const float Size = 11;

    private static readonly SymbolShape[] Shapes =
    [
        SymbolShape.Circle, SymbolShape.Square, SymbolShape.TriangleUp, SymbolShape.Diamond,
        SymbolShape.TriangleDown,
    ];

    /// <summary>The symbol of the model with this index.</summary>
    public static Symbol Of(int index) => new(Shapes[index % Shapes.Length], Palette.Categories[index % Palette.Categories.Count], Size);
}
