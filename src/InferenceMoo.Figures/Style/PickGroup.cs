using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The methods that pick the same thing.</summary>
/// <param name="Pick">What they pick.</param>
/// <param name="Methods">Their names, such as <c>cube, utopia</c>.</param>
/// <param name="Symbol">How the pick is marked: as the first of them is.</param>
internal sealed record PickGroup(int Pick, string Methods, Symbol Symbol)
{
    private const float Size = 15;

    private static readonly (string Method, SymbolShape Shape, Color Fill)[] All =
    [
        ("accuracy", SymbolShape.TriangleUp, Palette.Vermillion),
        ("cube", SymbolShape.Square, Palette.Sky),
        ("utopia", SymbolShape.Circle, Palette.Orange),
        ("knee", SymbolShape.Diamond, Palette.Purple),
    ];

    /// <summary>The picks that are not null, those of the same thing together, in the order accuracy, cube, utopia, knee.</summary>
    public static IReadOnlyList<PickGroup> Of(int? accuracy, int? cube, int? utopia, int? knee)
    {
        var picks = All.Zip(new[] { accuracy, cube, utopia, knee }).Where(pair => pair.Second is not null);
        return
        [
            .. picks.GroupBy(pair => pair.Second!.Value, pair => pair.First).Select(group => new PickGroup(
                group.Key,
                string.Join(", ", group.Select(method => method.Method)),
                new Symbol(group.First().Shape, group.First().Fill, Size))),
        ];
    }
}
