using System.Globalization;

namespace InferenceMoo.Reports;

/// <summary>Numbers for a person, in columns of a fixed width.</summary>
internal static class ShortNumber
{
    private const int ErrorWidth = 4;

    private static readonly int[] SignificantDigits = [4, 3, 2];
    private static readonly string[] Exponents = ["0.##e0", "0.#e0", "0e0"];

    /// <summary>
    /// The value with four significant digits, or as many as <paramref name="width"/> characters take, but at least two;
    /// then with an exponent. Whole digits are never dropped.
    /// </summary>
    public static string Of(double value, int width)
    {
        var plain = SignificantDigits.Select(digits => Plain(value, digits));
        var scientific = Exponents.Select(format => value.ToString(format, CultureInfo.InvariantCulture));
        return plain.Concat(scientific).First(text => text.Length <= width || text == scientific.Last());
    }

    /// <summary>A share of 1 in percent with one decimal, rounded down, so that only a whole 1 shows as 100.</summary>
    public static string Percent(double share)
    {
        var tenths = Math.Floor((share * 1000) + 1e-9);
        return share switch
        {
            >= 1 => "100",
            > 0 when tenths < 1 => "<0.1",
            _ => (tenths / 10).ToString("F1", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A difference as <see cref="Of"/> shows a value, with its sign.</summary>
    public static string Difference(double value, int width) =>
        value == 0 ? "0" : (value < 0 ? "-" : "+") + Of(Math.Abs(value), width - 1);

    /// <summary>
    /// A standard error with one significant digit in four characters; what is smaller than they can say shows as <c>&lt;e-9</c>.
    /// </summary>
    public static string Error(double error)
    {
        var plain = Plain(error, 1);
        if (plain.Length <= ErrorWidth)
            return plain;
        var scientific = error.ToString("0e0", CultureInfo.InvariantCulture);
        return scientific.Length <= ErrorWidth || error > 1 ? scientific : "<e-9";
    }

    /// <summary>A difference of accuracies with its sign and three decimals.</summary>
    public static string AccuracyDifference(double difference) => difference.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    /// <summary>An accuracy with three decimals.</summary>
    public static string Accuracy(double accuracy) => accuracy.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>A limit as the user gave it.</summary>
    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A count with groups of three digits.</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plain(double value, int digits)
    {
        var whole = value == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var decimals = value == 0 ? 0 : Math.Clamp(digits - 1 - whole, 0, 99);
        return value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }
}
