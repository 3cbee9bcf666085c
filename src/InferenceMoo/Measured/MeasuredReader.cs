using System.Globalization;
using System.Text;
using System.Text.Unicode;
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

/// <summary>Reads the rows of a file of measured points into columns.</summary>
/// <param name="header">The header.</param>
/// <param name="csv">The reader, on the header.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed class MeasuredRowReader(MeasuredHeader header, CsvReader csv, Faults faults)
{
    private readonly MeasuredRecord _record = new(csv, faults);
    private readonly MeasuredRows _rows = new();
    private readonly List<int>? _k = header.K is null ? null : [];
    private readonly (Objective Objective, int Place, List<double> Values)[] _objectives =
    [
        .. Objective.All.Where(objective => header.Objectives[objective] is not null)
            .Select(objective => (objective, header.Objectives[objective]!.Value, new List<double>())),
    ];

    /// <summary>Reads all rows that are left.</summary>
    /// <param name="headerRow">The header as it stands in the file.</param>
    public MeasuredTable ReadAll(byte[] headerRow)
    {
        while (csv.Read() && IsWithin())
            ReadOne();
        return new MeasuredTable(header, headerRow, _rows, new MeasuredPoints
        {
            Labels = header.Label is { } label ? new MeasuredLabels(_rows, label) : null,
            K = _k,
            Cost = Column(Objective.Cost),
            Time = Column(Objective.Time),
            Accuracy = Column(Objective.Accuracy),
        });
    }

    private bool IsWithin()
    {
        if (_rows.Bytes <= MeasuredRows.MostBytes)
            return true;
        faults.Add("more than 1 GiB", "a file of at most 1 GiB");
        return false;
    }

    private void ReadOne()
    {
        _rows.Add(csv.RawRecord);
        if (!_record.IsText())
            return;
        if (csv.FieldCount != header.Names.Count)
        {
            _record.AddFault(0, string.Empty, Count(csv.FieldCount), $"{Count(header.Names.Count)}, as the header has");
            return;
        }

        if (header.K is { } place)
            _k!.Add((int)Number(place, Quantity.Samples));
        foreach (var (objective, column, values) in _objectives)
            values.Add(Number(column, objective));
    }

    private static string Count(int values) =>
        string.Create(CultureInfo.InvariantCulture, $"{values} value{(values == 1 ? string.Empty : "s")}");

    private double Number(int place, Quantity quantity)
    {
        var text = csv.GetSpan(place);
        if (NumberText.TryReal(text, out var value) && quantity.Measured.Allows(value))
            return value;
        var found = text.IsEmpty ? "nothing" : Printable.Quote(csv.GetString(place));
        _record.AddFault(place, header.Names[place], found, quantity.Measured.Text);
        return 1;
    }

    private List<double>? Column(Objective objective) =>
        Array.Find(_objectives, column => column.Objective == objective).Values;
}

/// <summary>The record of a file of measured points that its reader stands on.</summary>
/// <param name="csv">The reader.</param>
/// <param name="faults">Receives what is wrong with the record.</param>
internal sealed class MeasuredRecord(CsvReader csv, Faults faults)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the record is UTF-8 text; a fault where it is not.</summary>
    public bool IsText()
    {
        if (Utf8.IsValid(csv.RawRecord))
            return true;
        try
        {
            _ = Strict.GetCharCount(csv.RawRecord);
        }
        catch (DecoderFallbackException failure)
        {
            var index = Math.Max(0, failure.Index);
            AddAt(index, string.Empty, $"the byte 0x{csv.RawRecord[index]:X2}", "UTF-8 text");
        }

        return false;
    }

    /// <summary>The text of a field.</summary>
    public string Text(int field) => csv.GetString(field);

    /// <summary>Adds a fault of a field.</summary>
    public void AddFault(int field, string name, string found, string expected, string hint = "")
    {
        // Between two fields there is one separator.
        var start = field;
        for (var before = 0; before < field; before++)
            start += csv.GetRawSpan(before).Length;
        AddAt(start, name, found, expected, hint);
    }

    private void AddAt(int start, string name, string found, string expected, string hint = "")
    {
        var before = Encoding.UTF8.GetString(csv.RawRecord[..start]);
        var place = TextPlace.Of(before, before.Length);
        faults.Add(place with { Line = csv.LineNumber + place.Line - 1 }, Printable.Shorten(name), found, expected, hint);
    }
}
