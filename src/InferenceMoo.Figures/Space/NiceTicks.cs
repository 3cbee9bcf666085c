namespace InferenceMoo.Figures;

/// <summary>Round numbers for the axes of the three-dimensional figure.</summary>
internal static class NiceTicks
{
    private const double Rounding = 1e-9;

    private static readonly double[] Digits = [1, 2, 5];

    /// <summary>
    /// Multiples of 1, 2 or 5 times a power of ten from <paramref name="low"/> to <paramref name="high"/> (above low), ends included:
    /// as many as fit with at most <paramref name="most"/> steps between them.
    /// </summary>
    public static IReadOnlyList<double> Between(double low, double high, int most)
    {
        var step = Step((high - low) / most);
        var first = Math.Ceiling(low / step - Rounding);
        var last = Math.Floor(high / step + Rounding);
        var count = (int)(last - first) + 1;
        return [.. Enumerable.Range(0, Math.Max(count, 0)).Select(i => (first + i) * step)];
    }

    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var digit = Digits.FirstOrDefault(digit => digit * power >= least * (1 - Rounding), 10);
        return digit * power;
    }
}
