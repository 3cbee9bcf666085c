using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The picks that share one number of samples.</summary>
/// <param name="K">Number of samples.</param>
/// <param name="Text">Legend text: the methods and k, for instance <c>cube, utopia: k = 4</c>.</param>
/// <param name="Symbol">How the picks are marked.</param>
internal sealed record PickMark(int K, string Text, Symbol Symbol)
{
    private const float Size = 15;

    /// <summary>
    /// The picks of <paramref name="picks"/> that are not null, those with the same k together under the first one's symbol, in the
    /// order accuracy, cube, utopia, knee.
    /// </summary>
    public static IReadOnlyList<PickMark> Of(Picks picks, KneeMethod knee)
    {
        (string Method, int? K, MarkerShape Shape, Color Fill)[] all =
        [
            ("accuracy", picks.Accuracy, MarkerShape.FilledTriangleUp, Palette.Vermillion),
            ("cube", picks.Cube, MarkerShape.FilledSquare, Palette.Sky),
            ("utopia", picks.Utopia, MarkerShape.FilledCircle, Palette.Orange),
            ("knee", picks.Knee(knee), MarkerShape.FilledDiamond, Palette.Purple),
        ];
        return
        [
            .. all.Where(pick => pick.K is not null).GroupBy(pick => pick.K!.Value).Select(group => new PickMark(
                group.Key,
                $"{string.Join(", ", group.Select(pick => pick.Method))}: k = {group.Key}",
                new Symbol(group.First().Shape, group.First().Fill, Size))),
        ];
    }
}
