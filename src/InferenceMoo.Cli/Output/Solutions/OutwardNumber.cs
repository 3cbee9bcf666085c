using System.Globalization;

namespace InferenceMoo.Cli;

/// <summary>Values of limits with six significant digits, rounded to the side on which the limit still allows what attains it.</summary>
internal static class OutwardNumber
{
    private const int Digits = 6;

    /// <summary>A budget or a deadline: the text is never less than the value.</summary>
    public static string Up(double value) => Of(value, Math.Ceiling, (read, exact) => read >= exact);

    /// <summary>A floor: the text is never more than the value.</summary>
    public static string Down(double value) => Of(value, Math.Floor, (read, exact) => read <= exact);

    private static string Of(double value, Func<double, double> round, Func<double, double, bool> allows)
    {
        if (value == 0)
            return "0";
        var decimals = Digits - 1 - (int)Math.Floor(Math.Log10(value));
        if (decimals is < 0 or > 15)
            return ShortNumber.Exact(value);
        var scale = Math.Pow(10, decimals);
        var text = (round(value * scale) / scale).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
        // The product is rounded too; where that went to the wrong side, only all digits will do.
        return allows(double.Parse(text, CultureInfo.InvariantCulture), value) ? text : ShortNumber.Exact(value);
    }
}
