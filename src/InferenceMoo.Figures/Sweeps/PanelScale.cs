using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>The vertical axis of a panel.</summary>
/// <param name="Scale">Its scale.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Ticks">Its ticks.</param>
internal sealed record PanelScale(AxisScale Scale, double Low, double High, ITickGenerator Ticks)
{
    /// <summary>The middle of a panel without values.</summary>
    public const double EmptyMiddle = 0.5;

    private const double Pad = 0.08;
    private const double LargestLinearRatio = 20;
    private const double LeastAccuracySpan = 0.002;

    // A panel has room for about five labels.
    private const int MostPowers = 5;
    private const double DecadesWithDigits = 2;
    private const float TickSpacing = 18;

    /// <summary>A scale for <paramref name="values"/>: logarithmic for amounts that differ much.</summary>
    public static PanelScale Of(PickQuantity quantity, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return new(default, 0, 1, new NumericManual());
        var (low, high) = (values.Min(), values.Max());
        if (quantity.IsAccuracy)
            return Linear(low, high, Math.Max(Pad * (high - low), LeastAccuracySpan), LinearTicks.OfAccuracy());
        return low > 0 && high > LargestLinearRatio * low
            ? Log(Math.Log10(low), Math.Log10(high))
            : Linear(0, high > 0 ? high : 1, Pad * (high > 0 ? high : 1), LinearTicks.New());
    }

    private static PanelScale Linear(double low, double high, double pad, NumericAutomatic ticks)
    {
        ticks.MinimumTickSpacing = TickSpacing;
        return new(default, low - pad, high + pad, ticks);
    }

    private static PanelScale Log(double low, double high)
    {
        var pad = Pad * (high - low);
        return new(new(IsLog: true), low - pad, high + pad, LogTicks.Between(low - pad, high + pad, DecadesWithDigits, MostPowers));
    }
}
