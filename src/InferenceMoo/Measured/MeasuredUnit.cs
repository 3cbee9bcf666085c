using System.Globalization;

namespace InferenceMoo;

/// <summary>
/// What the numbers of a column are in, where that is not the unit of their quantity: what stands behind the column's name where it is
/// asked for, <c>/1000</c>, <c>*60</c> or <c>%</c>.
/// </summary>
public sealed record MeasuredUnit
{
    /// <summary>What may stand behind a name, for a hint.</summary>
    internal const string Allowed =
        "behind the name of cost, time or accuracy may stand / or * and a number from 1e-15 to 1e15, behind that of accuracy %";

    private const double LeastFactor = 1e-15;

    private const double MostFactor = 1e15;

    /// <summary>The longest number whose digits are moved, far beyond those of a double.</summary>
    private const int LongestMoved = 64;

    /// <summary>Beyond it a double is 0 or none.</summary>
    private const int MostExponent = 400;

    private readonly char _sign;
    private readonly double _factor;
    private readonly int? _powerOfTen;

    private MeasuredUnit(string text, char sign, double factor)
    {
        (Text, _sign, _factor) = (text, sign, factor);
        var power = (int)Math.Round(Math.Log10(factor));
        if (double.Parse($"1e{power}", CultureInfo.InvariantCulture) == factor)
            _powerOfTen = sign == '*' ? power : -power;
    }

    /// <summary>Percent: a number of 94.9 is a share of 0.949.</summary>
    public static MeasuredUnit Percent { get; } = new("%", '/', 100);

    /// <summary>How it is asked for, such as <c>/1000</c>, <c>*60</c> or <c>%</c>.</summary>
    public string Text { get; }

    /// <summary>Whether a percent sign may stand behind the numbers.</summary>
    public bool IsPercent => Text == Percent.Text;

    /// <summary>The unit in words that follow a column's name, such as "divided by 1000".</summary>
    public string Words => IsPercent ? "in percent" : $"{(_sign == '*' ? "times" : "divided by")} {Text[1..]}";

    /// <summary>Whether the name of a column says that it holds percent: <c>score%</c>, <c>score (%)</c>.</summary>
    internal static bool IsSaidBy(string name) => name.TrimEnd(')', ']', ' ').EndsWith('%');

    /// <summary>The name before the last sign that may begin a unit; null where there is none.</summary>
    internal static string? NameBefore(string asked)
    {
        var place = asked.LastIndexOfAny(['/', '*', '%']);
        return place < 0 ? null : asked[..place].TrimEnd();
    }

    /// <summary>The unit that stands behind the last name in <paramref name="asked"/>; null where that is none of <paramref name="objective"/>.</summary>
    internal static MeasuredUnit? Behind(string asked, Objective objective)
    {
        if (asked.EndsWith('%'))
            return objective == Objective.Accuracy ? Percent : null;
        var place = asked.LastIndexOfAny(['/', '*']);
        return place >= 0 && NumberText.TryReal(asked.AsSpan(place + 1), out var factor) && factor is >= LeastFactor and <= MostFactor
            ? new MeasuredUnit(asked[place] + NumberText.Trimmed(asked[(place + 1)..]), asked[place], factor)
            : null;
    }

    /// <summary>Reads a number in this unit, without a percent sign; false where it is none.</summary>
    internal bool TryRead(ReadOnlySpan<byte> text, out double value)
    {
        if (!NumberText.TryReal(text, out value))
            return false;
        if (!TryMoved(text, out var moved))
            moved = _sign == '*' ? value * _factor : value / _factor;
        value = moved;
        return double.IsFinite(value);
    }

    /// <summary>What a number of <paramref name="quantity"/> may be in this unit.</summary>
    internal string Range(Quantity quantity) =>
        IsPercent ? "a number from 0 to 100 (percent)" : $"{quantity.Measured.Text} once {Words}";

    // 94.9 / 100 of two doubles is not the double 0.949; with the point moved in the text the two are the same, as a limit needs it.
    private bool TryMoved(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        text = text.Trim(" \t\n\v\f\r"u8);
        var digits = text.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var place ? text[..place] : text;
        var exponent = 0;
        if (digits.Length < text.Length && !int.TryParse(text[(digits.Length + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        if (_powerOfTen is not { } power || digits.Length > LongestMoved || Math.Abs(exponent) > MostExponent)
            return false;
        Span<byte> moved = stackalloc byte[LongestMoved + 8];
        digits.CopyTo(moved);
        moved[digits.Length] = (byte)'e';
        (exponent + power).TryFormat(moved[(digits.Length + 1)..], out var written, provider: CultureInfo.InvariantCulture);
        return NumberText.TryReal(moved[..(digits.Length + 1 + written)], out value);
    }
}
