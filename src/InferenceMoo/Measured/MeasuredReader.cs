using CsvHelper;

namespace InferenceMoo;

/// <summary>
/// Reads files of measured points: CSV (RFC 4180) in UTF-8 with a header, a column per quantity, in any order and among any others.
/// Quoted values may hold commas and line breaks; empty lines do not count.
/// </summary>
public static class MeasuredReader
{
    /// <summary>Faults that are kept and told: more than anyone reads, whatever a file of a million rows holds.</summary>
    private const int MostFaults = 20;

    /// <summary>The most bytes of a row.</summary>
    private const int MostRecord = 1 << 20;

    /// <summary>How the files are read.</summary>
    internal static CsvReaderOptions Options { get; } = CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = MostRecord,
        BufferSize = 1 << 18,
    };

    /// <summary>Reads the file at <paramref name="path"/>, whose columns have their own names.</summary>
    /// <exception cref="InputException">The file cannot be read or used; all faults at once.</exception>
    public static MeasuredTable ReadFile(string path) => ReadFile(path, new MeasuredColumns());

    /// <summary>Reads the file at <paramref name="path"/>, whose columns are called as <paramref name="columns"/> say.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">How its columns are called.</param>
    /// <param name="name">The name that faults are told under; null for the path.</param>
    /// <exception cref="InputException">The file cannot be read or used; all faults at once.</exception>
    public static MeasuredTable ReadFile(string path, MeasuredColumns columns, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Read(stream, name ?? path, columns);
        }
        catch (Exception failure) when (Faults.IsUnreadable(failure))
        {
            var faults = new Faults(name ?? path);
            faults.AddUnreadable(path, failure, "a readable CSV file");
            throw new InputException(faults);
        }
    }

    /// <summary>Reads a file from <paramref name="stream"/>, which stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">The name that faults are told under.</param>
    /// <param name="columns">How its columns are called.</param>
    /// <exception cref="InputException">The file cannot be used; all faults at once.</exception>
    public static MeasuredTable Read(Stream stream, string name, MeasuredColumns columns)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(columns);
        var faults = new Faults(name) { MostKept = MostFaults, MostTold = MostFaults };
        var table = Read(stream, faults, columns);
        faults.ThrowIfAny();
        return table!;
    }

    private static MeasuredTable? Read(Stream stream, Faults faults, MeasuredColumns columns)
    {
        var options = Options with { OnMalformedRecord = record => RefuseQuotes(record, faults) };
        using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        try
        {
            return Read(csv, faults, columns);
        }
        catch (CsvFormatException failure)
        {
            // Not even the end of such a row can be found.
            faults.Add(new TextPlace(failure.LineNumber, 1), string.Empty, "a row of more than 1 MiB", "rows of at most 1 MiB");
            return null;
        }
    }

    private static MeasuredTable? Read(CsvReader csv, Faults faults, MeasuredColumns columns)
    {
        if (!csv.Read())
        {
            faults.Add(TextPlace.Start, string.Empty, "an empty file", "a header and a row per point");
            return null;
        }

        var record = new MeasuredRecord(csv, faults);
        if (!record.IsText())
            return null;
        if (MeasuredHeaderReader.Read(record, csv.FieldCount, columns) is not { } header)
            return null;
        var table = new MeasuredRowReader(header, csv, faults).ReadAll(csv.RawRecord.ToArray());
        if (table.Rows.Count == 0)
            faults.Add(new TextPlace(csv.LineNumber + 1, 1), string.Empty, "a header and no row", "a row per point");
        return table;
    }

    // A quote in the middle of a value without quotes is just a character.
    private static void RefuseQuotes(CsvMalformedRecord record, Faults faults)
    {
        var place = new TextPlace(record.LineNumber, 1);
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            faults.Add(place, string.Empty, "a row with a quote that is never closed", "a closing quote");
        else if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            faults.Add(place, string.Empty, "a row with text after a closing quote", "quotes around whole values, doubled inside");
    }
}
