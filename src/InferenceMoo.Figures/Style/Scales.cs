using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>A linear or a base-10 logarithmic axis.</summary>
/// <param name="IsLog">Whether the axis is logarithmic.</param>
internal readonly record struct AxisScale(bool IsLog)
{
    /// <summary>Where <paramref name="value"/> (above 0 on a logarithmic axis) lies along the axis.</summary>
    public double Position(double value) => IsLog ? Math.Log10(value) : value;

    /// <summary>The note that an axis title carries.</summary>
    public string Note => IsLog ? ", log scale" : "";
}

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

/// <summary>Ticks of an axis whose positions are base-10 logarithms.</summary>
internal static class LogTicks
{
    private const double Rounding = 1e-9;

    /// <summary>
    /// Ticks at 1 to 9 times the powers of ten between two positions. Labelled are 1, 2 and 5 times a power where the range is
    /// up to <paramref name="widestDetailed"/> decades, otherwise powers, about <paramref name="mostPowers"/> of them at most.
    /// </summary>
    public static NumericManual Between(double low, double high, double widestDetailed = 3.5, int mostPowers = 9)
    {
        var ticks = new NumericManual();
        var stride = Math.Max(1, (int)Math.Ceiling((high - low) / mostPowers));
        for (var power = (int)Math.Floor(low); power <= high; power++)
        {
            for (var digit = 1; digit <= 9; digit++)
                Add(ticks, power, digit, low, high, IsLabelled(power, digit, stride, high - low <= widestDetailed));
        }
        return ticks;
    }

    private static bool IsLabelled(int power, int digit, int stride, bool isDetailed) =>
        isDetailed ? digit is 1 or 2 or 5 : digit == 1 && power % stride == 0;

    private static void Add(NumericManual ticks, int power, int digit, double low, double high, bool labelled)
    {
        var position = power + Math.Log10(digit);
        if (position < low - Rounding || position > high + Rounding)
            return;
        if (labelled)
            ticks.AddMajor(position, Numbers.Format(digit * Math.Pow(10, power)));
        else
            ticks.AddMinor(position);
    }
}
