using System.Globalization;
using CsvHelper;

namespace InferenceMoo.Cli;

/// <summary>Writes rows of text as CSV.</summary>
internal static class CsvRows
{
    // One line feed a row, as in every other file of this program, so that the files are the same on every system.
    private static readonly CsvWriterOptions Style = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes <paramref name="header"/> and <paramref name="rows"/>, quoted where they need it; the writer stays open.</summary>
    public static void Write(TextWriter writer, string[] header, IEnumerable<string[]> rows)
    {
        using var csv = CsvWriter.Create(writer, Style, leaveOpen: true);
        csv.WriteHeader(header);
        foreach (var row in rows)
            csv.WriteRecord(row);
    }
}

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

/// <summary>Keeps infinities out of files, whose readers do not know them.</summary>
internal static class FiniteNumber
{
    /// <summary>The value, or the largest finite number in place of an infinity.</summary>
    /// <exception cref="ArithmeticException">The value is no number.</exception>
    public static double Of(double value) => double.IsNaN(value)
        ? throw new ArithmeticException("a statistic is not a number")
        : Math.Clamp(value, -double.MaxValue, double.MaxValue);
}
