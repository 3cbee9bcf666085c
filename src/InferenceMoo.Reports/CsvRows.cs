using System.Globalization;
using System.Text;
using CsvHelper;

namespace InferenceMoo.Reports;

/// <summary>Writes rows of text as CSV, and values as JSON has them.</summary>
internal static class CsvRows
{
    // One line feed a row, as in every other file of this program, so that the files are the same on every system.
    private static readonly CsvWriterOptions Style = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes <paramref name="header"/> and <paramref name="rows"/> in UTF-8, quoted where they need it; the stream stays open.</summary>
    public static void Write(Stream stream, string[] header, IEnumerable<string[]> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true);
        using var csv = CsvWriter.Create(writer, Style, leaveOpen: true);
        csv.WriteHeader(header);
        foreach (var row in rows)
            csv.WriteRecord(row);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Text(bool value) => value ? "true" : "false";

    /// <summary>A whole number; nothing for null.</summary>
    public static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The shortest text that reads back to the same number; nothing for null.</summary>
    public static string Text(double? value) => value is { } number ? FiniteNumber.Of(number).ToString("R", CultureInfo.InvariantCulture) : "";

    /// <summary>The texts of a number per objective, in their order.</summary>
    public static IEnumerable<string> Texts(PerObjective<double>? values) =>
        Objective.All.Select(objective => Text(values?[objective]));
}
