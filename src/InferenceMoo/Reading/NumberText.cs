using System.Globalization;

namespace InferenceMoo;

/// <summary>
/// The one way in which numbers are written, in options, axes, catalogues and files of measured points, whatever the user's
/// language: decimal digits with or without a sign, a point and an exponent, such as 12, 0.5 or 1e-6, and spaces around them. Whole
/// numbers are written likewise: 100, 1e2 and 100.0 are the same. What is beyond a double is no number, nor are words such as NaN.
/// </summary>
public static class NumberText
{
    private const NumberStyles Style = NumberStyles.Float;

    /// <summary>A finite number such as <c>0.5</c> or <c>1e-3</c>.</summary>
    public static bool TryReal(string text, out double value) => TryReal(text.AsSpan(), out value);

    /// <inheritdoc cref="TryReal(string, out double)"/>
    public static bool TryReal(ReadOnlySpan<char> text, out double value) =>
        // The library lets zero characters pass behind a number.
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && text[^1] != '\0';

    /// <summary>The same in UTF-8.</summary>
    public static bool TryReal(ReadOnlySpan<byte> text, out double value) =>
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && text[^1] != 0;

    /// <summary>A whole number of 32 bits, such as <c>128</c> or <c>1e2</c>.</summary>
    public static bool TryWhole(string text, out int value) => TryWhole(text, int.MinValue, int.MaxValue, out value);

    /// <summary>A whole number of 64 bits, such as <c>1e6</c> or <c>2.5e9</c>.</summary>
    public static bool TryCount(string text, out long value) => TryWhole(text, long.MinValue, long.MaxValue, out value);

    /// <summary>A whole number of 64 bits that is not negative.</summary>
    public static bool TrySeed(string text, out ulong value) => TryWhole(text, ulong.MinValue, ulong.MaxValue, out value);

    /// <summary>The text without the spaces that may stand around a number.</summary>
    public static string Trimmed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim(' ', '\t', '\n', '\v', '\f', '\r');
    }

    // The decimal has all digits of a whole number, and the double knows what the decimal has rounded away: 1e-30 is not 0.
    private static bool TryWhole<T>(string text, T least, T most, out T value)
        where T : struct, System.Numerics.INumber<T>
    {
        value = T.Zero;
        if (!TryReal(text, out var real) || real != Math.Floor(real))
            return false;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
            return false;
        if (number != decimal.Truncate(number) || number < decimal.CreateChecked(least) || number > decimal.CreateChecked(most))
            return false;
        value = T.CreateChecked(number);
        return true;
    }
}
