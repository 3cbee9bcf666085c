namespace InferenceMoo.Figures;

/// <summary>A pick of measured points.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Methods">The methods that pick it, for the legend.</param>
/// <param name="Name">What the point is called, for the legend.</param>
/// <param name="Symbol">How it is marked.</param>
internal sealed record MeasuredMark(int Row, string Methods, string Name, Symbol Symbol)
{
    /// <summary>The picks that there are, or where nothing is feasible the point that comes closest.</summary>
    public static IReadOnlyList<MeasuredMark> Of(MeasuredDecision decision)
    {
        if (decision.Shortfall is { } shortfall)
            return [new(shortfall.Row, "closest", DisplayName.InLegend(decision.Points, shortfall.Row), SpaceLegend.Closest)];
        return
        [
            .. PickGroup.Of(decision.Picks, decision.Question.Knee)
                .Select(group => new MeasuredMark(
                    group.Pick, group.Methods, DisplayName.InLegend(decision.Points, group.Pick), group.Symbol)),
        ];
    }
}
