using Parquet;
using Parquet.Schema;

namespace InferenceMoo.Reports;

/// <summary>Writes sweep.parquet: the columns of sweep.csv, typed.</summary>
public static class SweepParquet
{
    /// <summary>Rows of a row group, of which one at a time is in memory.</summary>
    public const int GroupSize = 65_536;

    // Snappy and gzip use what the processor offers and compress the same rows to other bytes elsewhere; Zstandard does not.
    private static readonly ParquetOptions Style = new() { CompressionMethod = CompressionMethod.Zstd };

    /// <summary>
    /// Writes the rows to a stream that can seek and stays open; the same rows make the same bytes. Null is a value that is left to each
    /// model, and all of a pick that there is not.
    /// </summary>
    public static void Write(Stream stream, SweepAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        WriteAsync(stream, answer.Rows, ColumnsOf(answer.Sweep, answer.IsGrouped)).GetAwaiter().GetResult();
    }

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

    // The columns of sweep.csv, in its order.
    private static IReadOnlyList<ParquetColumn> ColumnsOf(Sweep sweep, bool isGrouped) =>
    [
        .. SweepField.All.Select(field => OfAxis(sweep, field.Axis)),
        .. isGrouped ? [ParquetColumn.OfText("model", isNullable: false, row => row.Model?.Key)] : Array.Empty<ParquetColumn>(),
        ParquetColumn.Of("feasible_count", row => row.FeasibleCount),
        ParquetColumn.Of("front_count", row => row.FrontCount),
        .. PickMethod.All.SelectMany(OfPick),
    ];

    private static ParquetColumn OfAxis(Sweep sweep, SweepAxis axis)
    {
        var name = SweepField.Of(axis).Key;
        return axis switch
        {
            SweepAxis.KMax => ParquetColumn.Of(name, row => (int)sweep.ValueOf(axis, row)!.Value),
            SweepAxis.KStep or SweepAxis.Parallel => ParquetColumn.OfNullable(name, row => (int?)sweep.ValueOf(axis, row)),
            SweepAxis.MaxCost or SweepAxis.MaxTime or SweepAxis.MinAccuracy =>
                ParquetColumn.Of(name, row => FiniteNumber.Of(sweep.ValueOf(axis, row)!.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(axis)),
        };
    }

    private static IEnumerable<ParquetColumn> OfPick(PickMethod method)
    {
        var name = method.Name;
        return
        [
            ParquetColumn.OfText($"{name}_model", isNullable: true, row => row.Pick(method)?.Model.Key),
            ParquetColumn.OfNullable($"{name}_parallel", row => row.Pick(method)?.Parallel),
            ParquetColumn.OfNullable($"{name}_k", row => row.Pick(method)?.K),
            .. Objective.All.Select(objective => OfMean($"{name}_{objective.Key}", method, pick => pick.Means[objective])),
            OfMean($"{name}_feasible_probability", method, pick => pick.FeasibleProbability),
        ];
    }

    private static ParquetColumn OfMean(string name, PickMethod method, Func<SweepPick, double> value) =>
        ParquetColumn.OfNullable<double>(name, row => row.Pick(method) is { } pick ? FiniteNumber.Of(value(pick)) : null);
}

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
