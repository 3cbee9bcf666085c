using Parquet;
using Parquet.Schema;

namespace InferenceMoo.Cli.Tests;

public sealed class SweepParquetTests
{
    // Parquet.Net reads texts as slices.
    private static readonly Type Text = typeof(ReadOnlyMemory<char>);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_read_back_is_what_the_csv_says(bool isGrouped)
    {
        var rows = isGrouped ? TestSweep.PerModel(TestSweep.Small) : TestSweep.Overall(TestSweep.Small);
        var text = Written.Text(stream => SweepCsv.Write(stream, new SweepAnswer(TestSweep.Small, rows)));
        string[][] csv = [.. text.TrimEnd('\n').Split('\n').Select(line => line.Split(','))];

        var columns = await Read(Bytes(TestSweep.Small, rows));

        Assert.Equal(csv[0], columns.Select(column => column.Field.Name));
        Assert.All(columns.Index(), column => Assert.Equal(csv.Skip(1).Select(line => line[column.Index]), column.Item.Values));
    }

    [Fact]
    public async Task Columns_are_typed_and_nullable_only_where_there_can_be_nothing()
    {
        var columns = await Read(Bytes(TestSweep.Small, TestSweep.PerModel(TestSweep.Small)));

        string Type(string name)
        {
            var field = columns.Single(column => column.Field.Name == name).Field;
            return (field.ClrType == Text ? "String" : field.ClrType.Name) + (field.IsNullable ? "?" : "");
        }

        Assert.Equal(
            ["Int32", "Int32?", "Int32?", "Double", "Double", "Double", "String", "Int32", "Int32"],
            new[] { "k_max", "k_step", "parallel", "max_cost", "max_time", "min_accuracy", "model", "feasible_count", "front_count" }.Select(Type));
        Assert.Equal(
            ["String?", "Int32?", "Int32?", "Double?", "Double?", "Double?", "Double?"],
            new[] { "model", "parallel", "k", "cost", "time", "accuracy", "feasible_probability" }.Select(name => Type("knee_" + name)));
    }

    [Fact]
    public void The_same_rows_make_the_same_bytes() => Assert.Equal(
        Bytes(TestSweep.Small, TestSweep.Overall(TestSweep.Small)), Bytes(TestSweep.Small, TestSweep.Overall(TestSweep.Small)));

    [Fact]
    public async Task Rows_beyond_one_group_are_all_there()
    {
        var sweep = TestSweep.Small with { MaxTime = [.. Enumerable.Range(1, (SweepParquet.GroupSize / 8) + 1)] };

        var columns = await Read(Bytes(sweep, TestSweep.Overall(sweep)));

        Assert.Equal(sweep.Count, columns[0].Values.Count);
        Assert.Equal($"{(int)(sweep.Count - 1) * 10}", columns.Single(column => column.Field.Name == "feasible_count").Values[^1]);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        SweepParquet.Write(stream, new SweepAnswer(TestSweep.Small, TestSweep.Overall(TestSweep.Small)));
        Assert.True(stream.CanWrite);
    }

    private static byte[] Bytes(Sweep sweep, IReadOnlyList<SweepRow> rows) =>
        Written.Bytes(stream => SweepParquet.Write(stream, new SweepAnswer(sweep, rows)));

    private static async Task<IReadOnlyList<(DataField Field, IReadOnlyList<string> Values)>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        await using var reader = await ParquetReader.CreateAsync(stream);
        var columns = new List<(DataField, IReadOnlyList<string>)>();
        foreach (var field in reader.Schema.DataFields)
        {
            var values = new List<string>();
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                using var rows = reader.OpenRowGroupReader(group);
                values.AddRange(await Values(rows, field));
            }

            columns.Add((field, values));
        }

        return columns;
    }

    private static async Task<IEnumerable<string>> Values(ParquetRowGroupReader rows, DataField field)
    {
        if (field.ClrType == Text)
            return (await Texts(rows, field)).Select(text => text ?? "");
        return field.ClrType == typeof(int)
            ? (await Numbers<int>(rows, field)).Select(number => number is { } value ? CsvRows.Text(value) : "")
            : (await Numbers<double>(rows, field)).Select(number => number is { } value ? CsvRows.Text(value) : "");
    }

    private static async Task<string?[]> Texts(ParquetRowGroupReader rows, DataField field)
    {
        var texts = new string?[rows.RowCount];
        await rows.ReadAsync(field, texts.AsMemory()!);
        return texts;
    }

    private static async Task<T?[]> Numbers<T>(ParquetRowGroupReader rows, DataField field)
        where T : struct
    {
        if (field.IsNullable)
        {
            var nullable = new T?[rows.RowCount];
            await rows.ReadAsync(field, nullable.AsMemory());
            return nullable;
        }

        var numbers = new T[rows.RowCount];
        await rows.ReadAsync(field, numbers.AsMemory());
        return Array.ConvertAll(numbers, number => (T?)number);
    }
}
