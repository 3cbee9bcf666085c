using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>How the picks of a method are drawn and called: a row a method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Shape">Shape of its symbol.</param>
/// <param name="Color">Colour of symbol and line.</param>
/// <param name="LineWidth">Width of its line in pixels: of lines that coincide the wider ones show on both sides of the narrower ones.</param>
/// <param name="LineSymbolSize">Size of the symbol of a pick on the line, where the model needs none, in pixels.</param>
internal sealed record PickStyle(PickMethod Method, SymbolShape Shape, Color Color, float LineWidth, float LineSymbolSize)
{
    private const float MarkSize = 15;

    /// <summary>The styles of all methods, in the order of <see cref="PickMethod.All"/>.</summary>
    public static IReadOnlyList<PickStyle> All { get; } =
    [
        new(PickMethod.Accuracy, SymbolShape.TriangleUp, Palette.Vermillion, 6, 11),
        new(PickMethod.Cube, SymbolShape.Square, Palette.Sky, 9, 12),
        new(PickMethod.Utopia, SymbolShape.Circle, Palette.Orange, 3.5f, 8),
        new(PickMethod.Knee, SymbolShape.Diamond, Palette.Purple, 2, 8),
        new(PickMethod.Cheapest, SymbolShape.TriangleDown, Palette.Green, 12, 13),
        new(PickMethod.Fastest, SymbolShape.Square, Palette.Blue, 1, 6),
    ];

    /// <summary>The same in the order in which lines are drawn, the widest first.</summary>
    public static IReadOnlyList<PickStyle> Lines { get; } = [.. All.OrderByDescending(style => style.LineWidth)];

    /// <summary>The symbol of a pick.</summary>
    public Symbol Mark => new(Shape, Color, MarkSize);

    /// <summary>The symbol of a pick on a line.</summary>
    public Symbol LineMark => new(Shape, Color, LineSymbolSize);

    /// <summary>What the pick of <paramref name="method"/> is called in a title, a knee sought by <paramref name="knee"/>.</summary>
    public static string Words(PickMethod method, KneeMethod knee) =>
        method == PickMethod.Knee ? $"knee by {knee.ToString().ToLowerInvariant()}" : $"{method.Name} pick";
}

/// <summary>How a pick is marked that one method makes, or several.</summary>
/// <param name="Pick">What they pick: a number of samples, or a row of measured points.</param>
/// <param name="Methods">Their names, such as <c>cube, utopia</c>.</param>
/// <param name="Symbol">How the pick is marked: as the first of them is.</param>
internal sealed record PickMark(int Pick, string Methods, Symbol Symbol)
{
    /// <summary>The candidate that comes closest where none is feasible.</summary>
    public static Symbol Closest { get; } = new(SymbolShape.Cross, Palette.Ink, 14);

    /// <summary>Legend text of a number of samples: the methods and k, for instance <c>cube, utopia: k = 4</c>.</summary>
    public string TextOfK => $"{Methods}: k = {Pick}";

    /// <summary>
    /// The picks of <paramref name="picks"/> that are not null, a knee by <paramref name="knee"/>, those of the same thing together, in the
    /// order of <see cref="PickMethod.All"/>.
    /// </summary>
    public static IReadOnlyList<PickMark> Of(Picks<int?> picks, KneeMethod knee) =>
    [
        .. PickStyle.All.Where(style => picks.Of(style.Method, knee) is not null).GroupBy(style => picks.Of(style.Method, knee)!.Value)
            .Select(group => new PickMark(group.Key, string.Join(", ", group.Select(style => style.Method.Name)), group.First().Mark)),
    ];

    /// <summary>The picks of measured points, by row, or where nothing is feasible the point that comes closest.</summary>
    public static IReadOnlyList<PickMark> Of(MeasuredDecision decision) => decision.Shortfall is { } shortfall
        ? [new(shortfall.Row, "closest", Closest)]
        : Of(decision.Picks, decision.Question.Knee);
}
