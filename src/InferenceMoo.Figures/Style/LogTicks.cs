using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

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
