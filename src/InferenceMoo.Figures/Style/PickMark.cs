namespace InferenceMoo.Figures;

/// <summary>The picks that share one number of samples.</summary>
/// <param name="K">Number of samples.</param>
/// <param name="Text">Legend text: the methods and k, for instance <c>cube, utopia: k = 4</c>.</param>
/// <param name="Symbol">How the picks are marked.</param>
internal sealed record PickMark(int K, string Text, Symbol Symbol)
{
    /// <summary>
    /// The picks of <paramref name="picks"/> that are not null, those with the same k together under the first one's symbol, in the
    /// order accuracy, cube, utopia, knee.
    /// </summary>
    public static IReadOnlyList<PickMark> Of(Picks picks, KneeMethod knee) =>
    [
        .. PickGroup.Of(picks.Accuracy, picks.Cube, picks.Utopia, picks.Knee(knee))
            .Select(group => new PickMark(group.Pick, $"{group.Methods}: k = {group.Pick}", group.Symbol)),
    ];
}
