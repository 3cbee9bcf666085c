using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>One of the quantities that a tornado has a panel for.</summary>
/// <param name="Output">What of a pick it is.</param>
/// <param name="AxisTitle">Its axis title, with the unit.</param>
/// <param name="Ticks">Makes the ticks of its axis.</param>
/// <param name="Text">Writes a value of it.</param>
internal sealed record TornadoQuantity(SensitivityOutput Output, string AxisTitle, Func<ITickGenerator> Ticks, Func<double, string> Text)
{
    // A panel is narrow, and a count has few digits.
    private const float LeastSpacingOfCounts = 36;

    /// <summary>The panels from left to right.</summary>
    public static IReadOnlyList<TornadoQuantity> All { get; } =
    [
        new(SensitivityOutput.K, "number of samples k", () => LinearTicks.OfCounts(LeastSpacingOfCounts), Numbers.Format),
        new(SensitivityOutput.Cost, "cost of k samples (USD)", LinearTicks.New, Numbers.Rough),
        new(SensitivityOutput.Accuracy, "accuracy of the best of k (0 to 1)", LinearTicks.OfAccuracy, Numbers.Rough),
    ];
}
