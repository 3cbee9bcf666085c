using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>Ticks of a linear axis.</summary>
internal static class LinearTicks
{
    private const float LeastSpacing = 55;

    /// <summary>Ticks at round numbers.</summary>
    public static NumericAutomatic New() => new() { LabelFormatter = Numbers.Format, MinimumTickSpacing = LeastSpacing };

    /// <summary>Ticks at round numbers from 0 to 1; the space that an axis leaves beyond them stays blank.</summary>
    public static NumericAutomatic OfAccuracy() => new()
    {
        LabelFormatter = value => value is >= 0 and < 1 + 1e-9 ? Numbers.Format(value) : "",
        MinimumTickSpacing = LeastSpacing,
    };

    /// <summary>Ticks at whole numbers from 1, at least <paramref name="leastSpacing"/> pixels apart.</summary>
    public static NumericAutomatic OfCounts(float leastSpacing = LeastSpacing) => new()
    {
        LabelFormatter = value => value >= 1 ? Numbers.Format(value) : "",
        IntegerTicksOnly = true,
        MinimumTickSpacing = leastSpacing,
    };
}
