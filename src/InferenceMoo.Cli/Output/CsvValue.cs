using System.Globalization;

namespace InferenceMoo.Cli;

/// <summary>How values are written in a CSV file: as in JSON.</summary>
internal static class CsvValue
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A whole number.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back to the same number.</summary>
    public static string Of(double value) => FiniteNumber.Of(value).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The same; nothing for what is null in JSON.</summary>
    public static string OrEmpty(double? value) => value is { } number ? Of(number) : "";
}
