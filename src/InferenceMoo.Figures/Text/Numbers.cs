using System.Globalization;

namespace InferenceMoo.Figures;

/// <summary>Numbers as figures show them.</summary>
internal static class Numbers
{
    /// <summary>Up to six significant digits, with a power of ten below 0.0001 and from 1 000 000: 0.88, 60, 2.5e-6, 1e9.</summary>
    public static string Format(double value)
    {
        var isPlain = value == 0 || Math.Abs(value) is >= 1e-4 and < 1e6;
        return value.ToString(isPlain ? "G6" : "0.#####e0", CultureInfo.InvariantCulture);
    }

    /// <summary>Three significant digits, for amounts that only have to be grasped.</summary>
    public static string Rough(double value) => Format(double.Parse(value.ToString("E2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>A whole number with a space between groups of three digits: 1 000 000.</summary>
    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
