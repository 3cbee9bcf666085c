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
