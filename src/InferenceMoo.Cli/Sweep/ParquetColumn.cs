using Parquet;
using Parquet.Schema;

namespace InferenceMoo.Cli;

/// <summary>A column of a Parquet file.</summary>
/// <param name="Field">Its name and type.</param>
/// <param name="Write">Writes its values of some rows to a row group; columns are written in their order.</param>
internal sealed record ParquetColumn(DataField Field, Func<ParquetRowGroupWriter, SweepRow[], Task> Write)
{
    /// <summary>A column of numbers.</summary>
    public static ParquetColumn Of<T>(string name, Func<SweepRow, T> value)
        where T : struct
    {
        var field = new DataField<T>(name);
        return new(field, (group, rows) => group.WriteAsync<T>(field, Array.ConvertAll(rows, row => value(row))));
    }

    /// <summary>A column of numbers some of which may be null.</summary>
    public static ParquetColumn OfNullable<T>(string name, Func<SweepRow, T?> value)
        where T : struct
    {
        var field = new DataField<T?>(name);
        return new(field, (group, rows) => group.WriteAsync<T>(field, Array.ConvertAll(rows, row => value(row))));
    }

    /// <summary>A column of texts, some of which may be null if <paramref name="isNullable"/>.</summary>
    public static ParquetColumn OfText(string name, bool isNullable, Func<SweepRow, string?> value)
    {
        var field = new DataField<string>(name, isNullable);
        return new(field, (group, rows) => group.WriteAsync(field, Array.ConvertAll(rows, row => value(row))!));
    }
}
