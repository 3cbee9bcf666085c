namespace InferenceMoo.Figures;

/// <summary>What a panel of a figure of picks shows of them.</summary>
/// <param name="AxisTitle">Its axis title, with the unit.</param>
/// <param name="Of">Picks its value from a pick.</param>
/// <param name="IsAccuracy">Whether it lies between 0 and 1.</param>
internal sealed record PickQuantity(string AxisTitle, Func<SweepPick, double> Of, bool IsAccuracy = false)
{
    /// <summary>All quantities, from the uppermost panel down.</summary>
    public static IReadOnlyList<PickQuantity> All { get; } =
    [
        new("k", pick => pick.K),
        new("accuracy", pick => pick.Accuracy, IsAccuracy: true),
        new("cost (USD)", pick => pick.Cost),
        new("time (s)", pick => pick.Time),
    ];
}
