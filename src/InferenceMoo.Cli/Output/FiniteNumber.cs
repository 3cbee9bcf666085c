namespace InferenceMoo.Cli;

/// <summary>Keeps infinities out of files, whose readers do not know them.</summary>
internal static class FiniteNumber
{
    /// <summary>The value, or the largest finite number in place of an infinity.</summary>
    /// <exception cref="ArithmeticException">The value is no number.</exception>
    public static double Of(double value) => double.IsNaN(value)
        ? throw new ArithmeticException("a statistic is not a number")
        : Math.Clamp(value, -double.MaxValue, double.MaxValue);
}
