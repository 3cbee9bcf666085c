using Parquet;
using Parquet.Schema;

namespace InferenceMoo.Cli;

/// <summary>Writes sweep.parquet: the columns of sweep.csv, typed.</summary>
internal static class SweepParquet
{
    /// <summary>Rows of a row group, of which one at a time is in memory.</summary>
    public const int GroupSize = 65_536;

    // Snappy and gzip use what the processor offers and compress the same rows to other bytes elsewhere; Zstandard does not.
    private static readonly ParquetOptions Style = new() { CompressionMethod = CompressionMethod.Zstd };

    /// <summary>
    /// Writes <paramref name="rows"/> to a stream that can seek and stays open; the same rows make the same bytes. Null is a value that is left to each
    /// model, and all of a pick that there is not. The first of the rows is enumerated twice.
    /// </summary>
    public static void Write(Stream stream, Sweep sweep, IEnumerable<SweepRow> rows) =>
        WriteAsync(stream, rows, SweepParquetColumns.Of(sweep, SweepFields.AreGrouped(rows))).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, IEnumerable<SweepRow> rows, IReadOnlyList<ParquetColumn> columns)
    {
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, Style).ConfigureAwait(false);
        foreach (var group in rows.Chunk(GroupSize))
        {
            using var groupWriter = writer.CreateRowGroup();
            foreach (var column in columns)
                await column.Write(groupWriter, group).ConfigureAwait(false);
        }
    }
}
