using System.Globalization;

namespace InferenceMoo.Cli;

/// <summary>Reads numbers as the command line writes them: with a point, whatever the user's language.</summary>
internal static class NumberText
{
    private const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A number such as <c>0.5</c> or <c>1e-3</c>.</summary>
    public static bool TryReal(string text, out double value) =>
        double.TryParse(text, Real, CultureInfo.InvariantCulture, out value);

    /// <summary>A whole number of 32 bits.</summary>
    public static bool TryWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A whole number of 64 bits without a sign.</summary>
    public static bool TrySeed(string text, out ulong value) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>A whole number that may be written with an exponent, such as <c>1e6</c> or <c>2.5e9</c>.</summary>
    public static bool TryCount(string text, out long value)
    {
        value = 0;
        if (!decimal.TryParse(text, Real, CultureInfo.InvariantCulture, out var number) || number != decimal.Truncate(number))
            return false;
        if (number is < long.MinValue or > long.MaxValue)
            return false;
        value = (long)number;
        return true;
    }
}
