using CsvHelper;

namespace InferenceMoo;

/// <summary>
/// The rows of a file of measured points as they stand there, without their line breaks, so that they can be written out again with
/// all their columns. They share a few large arrays, since a million strings would take longer than everything else.
/// </summary>
public sealed class MeasuredRows
{
    /// <summary>The most bytes that all rows together may have.</summary>
    internal const long MostBytes = 1L << 30;

    private const int BlockSize = 1 << 22;

    private readonly List<byte[]> _blocks = [];
    private readonly List<(int Block, int Start, int Length)> _places = [];
    private int _used = BlockSize;

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
        using var csv = CsvReader.Create(this[row], MeasuredReader.Options);
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
