using System.Globalization;
using CsvHelper;

namespace InferenceMoo;

/// <summary>Reads the rows of a file of measured points into columns.</summary>
/// <param name="header">The header.</param>
/// <param name="csv">The reader, on the header.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed class MeasuredRowReader(MeasuredHeader header, CsvReader csv, Faults faults)
{
    private readonly MeasuredRecord _record = new(csv, faults);
    private readonly MeasuredRows _rows = new();
    private readonly List<int>? _k = header.K is null ? null : [];
    private readonly (MeasuredField Field, int Place, List<double> Values)[] _objectives =
    [
        .. MeasuredField.Objectives.Where(objective => header.Of(objective) is not null)
            .Select(objective => (objective, header.Of(objective)!.Value, new List<double>())),
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
            Cost = Column(MeasuredField.Cost),
            Time = Column(MeasuredField.Time),
            Accuracy = Column(MeasuredField.Accuracy),
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
            _k!.Add((int)Number(place, MeasuredField.K));
        foreach (var (field, column, values) in _objectives)
            values.Add(Number(column, field));
    }

    private static string Count(int values) =>
        string.Create(CultureInfo.InvariantCulture, $"{values} value{(values == 1 ? string.Empty : "s")}");

    private double Number(int place, MeasuredField field)
    {
        var text = csv.GetSpan(place);
        if (NumberText.TryReal(text, out var value) && field.Allows(value))
            return value;
        var found = text.IsEmpty ? "nothing" : Printable.Quote(csv.GetString(place));
        _record.AddFault(place, header.Names[place], found, field.Expected);
        return 1;
    }

    private List<double>? Column(MeasuredField objective) =>
        Array.Find(_objectives, column => column.Field == objective).Values;
}
