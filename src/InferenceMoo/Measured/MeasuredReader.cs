using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace InferenceMoo;

/// <summary>
/// Reads files of measured points: CSV (RFC 4180) in UTF-8, or in UTF-16 with a byte order mark, with a header, a column per quantity, in
/// any order and among any others. Commas, semicolons or tabs separate the values, as the header tells; with the latter two the decimal
/// mark may be a comma. Quoted values may hold commas and line breaks; empty lines do not count.
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
        using var bytes = new LookaheadStream(stream);
        var encoding = Utf16.Marked(bytes.Ahead(2).Span);
        using Stream text = encoding is null ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8, leaveOpen: true);
        try
        {
            return ReadText(text, faults, columns);
        }
        catch (CsvFormatException failure)
        {
            // Not even the end of such a row can be found.
            faults.Add(new TextPlace(failure.LineNumber, 1), string.Empty, "a row of more than 1 MiB", "rows of at most 1 MiB");
        }
        catch (DecoderFallbackException)
        {
            faults.Add("half a character", Utf16.Announced);
        }

        return null;
    }

    private static MeasuredTable? ReadText(Stream text, Faults faults, MeasuredColumns columns)
    {
        using var ahead = new LookaheadStream(text);
        var start = ahead.Ahead(MostRecord);
        if (start.Span.StartsWith(Encoding.UTF8.Preamble))
            start = start[Encoding.UTF8.Preamble.Length..];
        if (Utf16.IsUnmarked(start.Span))
        {
            faults.Add(TextPlace.Start, string.Empty, "a zero beside every letter", Utf16.Allowed);
            return null;
        }

        if (MeasuredSeparator.Of(start, columns, faults) is not { } separator)
            return null;
        var options = Options with { Separator = separator, OnMalformedRecord = record => RefuseQuotes(record, faults) };
        using var csv = CsvReader.Create(ahead, options, leaveOpen: true);
        return ReadRows(csv, faults, columns, separator);
    }

    private static MeasuredTable? ReadRows(CsvReader csv, Faults faults, MeasuredColumns columns, char separator)
    {
        if (!csv.Read())
        {
            faults.Add(TextPlace.Start, string.Empty, "an empty file", "a header and a row per point");
            return null;
        }

        var record = new MeasuredRecord(csv, faults);
        if (!record.IsText())
            return null;
        var header = MeasuredHeaderReader.Read(record, csv.FieldCount, columns, separator);
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
internal sealed class MeasuredRowReader
{
    private const string Commas = "a value with a comma needs quotes; decimal commas need semicolons or tabs between the values";

    private readonly MeasuredHeader _header;
    private readonly CsvReader _csv;
    private readonly Faults _faults;
    private readonly MeasuredRecord _record;
    private readonly MeasuredNumbers _numbers;
    private readonly MeasuredRows _rows;
    private readonly List<int>? _k;
    private readonly (Objective Objective, int Place, MeasuredUnit? Unit, List<double> Values)[] _objectives;

    /// <summary>A reader of the rows behind <paramref name="header"/>, on which <paramref name="csv"/> stands; what is wrong becomes a fault.</summary>
    public MeasuredRowReader(MeasuredHeader header, CsvReader csv, Faults faults)
    {
        (_header, _csv, _faults) = (header, csv, faults);
        _record = new MeasuredRecord(csv, faults);
        _numbers = new MeasuredNumbers(header, csv, _record, faults);
        _rows = new MeasuredRows(header.Separator);
        _k = header.K is null ? null : [];
        _objectives =
        [
            .. Objective.All.Where(objective => header.Objectives[objective] is not null)
                .Select(objective => (objective, header.Objectives[objective]!.Value, header.Units[objective], new List<double>())),
        ];
    }

    /// <summary>Reads all rows that are left.</summary>
    /// <param name="headerRow">The header as it stands in the file.</param>
    public MeasuredTable ReadAll(byte[] headerRow)
    {
        while (_csv.Read() && IsWithin())
            ReadOne();
        _numbers.Finish();
        var points = new MeasuredPoints
        {
            Labels = _header.Label is { } label ? new MeasuredLabels(_rows, label) : null,
            K = _k,
            Cost = Column(Objective.Cost),
            Time = Column(Objective.Time),
            Accuracy = Column(Objective.Accuracy),
        };
        return new MeasuredTable(_header, headerRow, _rows, points) { DecimalMark = _numbers.DecimalMark };
    }

    private bool IsWithin()
    {
        if (_rows.Bytes <= MeasuredRows.MostBytes)
            return true;
        _faults.Add("more than 1 GiB", "a file of at most 1 GiB");
        return false;
    }

    private void ReadOne()
    {
        _rows.Add(_csv.RawRecord);
        if (!_record.IsText())
            return;
        if (_csv.FieldCount != _header.Names.Count)
        {
            var hint = _header.Separator == ',' && _csv.FieldCount > _header.Names.Count ? Commas : string.Empty;
            _record.AddFault(0, string.Empty, Count(_csv.FieldCount), $"{Count(_header.Names.Count)}, as the header has", hint);
            return;
        }

        if (_header.K is { } place)
            _k!.Add((int)_numbers.Read(place, Quantity.Samples, unit: null));
        foreach (var (objective, column, unit, values) in _objectives)
            values.Add(_numbers.Read(column, objective, unit));
    }

    private static string Count(int values) =>
        string.Create(CultureInfo.InvariantCulture, $"{values} value{(values == 1 ? string.Empty : "s")}");

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
            faults.Add(PlaceAt(index), string.Empty, $"the byte 0x{csv.RawRecord[index]:X2}", Utf16.Allowed);
        }

        return false;
    }

    /// <summary>The text of a field.</summary>
    public string Text(int field) => csv.GetString(field);

    /// <summary>Adds a fault of a field.</summary>
    public void AddFault(int field, string name, string found, string expected, string hint = "") =>
        faults.Add(PlaceOf(field), Printable.Shorten(name), found, expected, hint);

    /// <summary>The place of a field in the file.</summary>
    public TextPlace PlaceOf(int field)
    {
        // Between two fields there is one separator.
        var start = field;
        for (var before = 0; before < field; before++)
            start += csv.GetRawSpan(before).Length;
        return PlaceAt(start);
    }

    private TextPlace PlaceAt(int start)
    {
        var before = Encoding.UTF8.GetString(csv.RawRecord[..start]);
        var place = TextPlace.Of(before, before.Length);
        return place with { Line = csv.LineNumber + place.Line - 1 };
    }
}
