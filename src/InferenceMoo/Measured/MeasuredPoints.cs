using System.Collections;
using CsvHelper;

namespace InferenceMoo;

/// <summary>
/// Points of somebody's own benchmark, a column per quantity: the entries of all columns at one index, the row, are one point.
/// At least one of cost, time and accuracy is there.
/// </summary>
public sealed record MeasuredPoints
{
    /// <summary>What each point is called; null where they go by the number of their row, from 1.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Number of samples behind each point, from 1; null where that is not known.</summary>
    public IReadOnlyList<int>? K { get; init; }

    /// <summary>Cost in USD, 0 or more; null where it was not measured.</summary>
    public IReadOnlyList<double>? Cost { get; init; }

    /// <summary>Time in seconds, 0 or more; null where it was not measured.</summary>
    public IReadOnlyList<double>? Time { get; init; }

    /// <summary>Accuracy, 0 to 1; null where it was not measured.</summary>
    public IReadOnlyList<double>? Accuracy { get; init; }

    /// <summary>Number of points.</summary>
    public int Count => (Cost ?? Time ?? Accuracy)?.Count ?? 0;

    /// <summary>The name of the point at <paramref name="row"/>, from 0: its label, or the number of its row from 1.</summary>
    public string LabelOf(int row) => Labels?[row] ?? (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The column of an objective; null where it was not measured.</summary>
    public IReadOnlyList<double>? this[Objective objective] => new PerObjective<IReadOnlyList<double>?>(Cost, Time, Accuracy)[objective];
}

/// <summary>A file of measured points.</summary>
/// <param name="Header">Its columns.</param>
/// <param name="HeaderRow">The header as it stands in the file, but in UTF-8, without its line break.</param>
/// <param name="Rows">Its rows as they stand in the file, among them columns that no decision looks at.</param>
/// <param name="Points">Its points, one per row.</param>
public sealed record MeasuredTable(MeasuredHeader Header, ReadOnlyMemory<byte> HeaderRow, MeasuredRows Rows, MeasuredPoints Points)
{
    /// <summary>The decimal mark of the numbers that were read: a point, or a comma where semicolons or tabs separate the values.</summary>
    public char DecimalMark { get; init; } = '.';
}

/// <summary>
/// The rows of a file of measured points as they stand there, without their line breaks, so that they can be written out again with
/// all their columns. They share a few large arrays, since a million strings would take longer than everything else.
/// </summary>
public sealed class MeasuredRows
{
    /// <summary>The most bytes that all rows together may have.</summary>
    internal const long MostBytes = 1L << 30;

    private const int BlockSize = 1 << 22;

    private readonly CsvReaderOptions _options;
    private readonly List<byte[]> _blocks = [];
    private readonly List<(int Block, int Start, int Length)> _places = [];
    private int _used = BlockSize;

    /// <summary>No rows yet, whose values <paramref name="separator"/> separates.</summary>
    internal MeasuredRows(char separator) => _options = MeasuredReader.Options with { Separator = separator };

    /// <summary>Number of rows.</summary>
    public int Count => _places.Count;

    /// <summary>Number of bytes of all rows.</summary>
    internal long Bytes { get; private set; }

    /// <summary>A row in UTF-8, without its line break.</summary>
    /// <param name="row">The row, from 0.</param>
    public ReadOnlyMemory<byte> this[int row]
    {
        get
        {
            var (block, start, length) = _places[row];
            return _blocks[block].AsMemory(start, length);
        }
    }

    /// <summary>The text of a field, without its quotes.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="field">The field, from 0.</param>
    public string Field(int row, int field)
    {
        using var csv = CsvReader.Create(this[row], _options);
        return csv.Read() ? csv.GetString(field) : string.Empty;
    }

    /// <summary>Keeps a row.</summary>
    internal void Add(ReadOnlySpan<byte> row)
    {
        if (_blocks.Count == 0 || _used + row.Length > _blocks[^1].Length)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(Math.Max(BlockSize, row.Length)));
            _used = 0;
        }

        row.CopyTo(_blocks[^1].AsSpan(_used));
        _places.Add((_blocks.Count - 1, _used, row.Length));
        _used += row.Length;
        Bytes += row.Length;
    }
}

/// <summary>One field of each row, read when it is asked for: of a million labels a decision shows a handful.</summary>
/// <param name="rows">The rows.</param>
/// <param name="field">The field, from 0.</param>
internal sealed class MeasuredLabels(MeasuredRows rows, int field) : IReadOnlyList<string>
{
    /// <inheritdoc/>
    public int Count => rows.Count;

    /// <inheritdoc/>
    public string this[int index] => rows.Field(index, field);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(row => this[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
