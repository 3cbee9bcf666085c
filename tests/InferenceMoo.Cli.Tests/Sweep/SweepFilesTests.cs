using System.Text;
using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class SweepFilesTests
{
    private const string PickHeader =
        "P_model,P_parallel,P_k,P_cost,P_time,P_accuracy,P_feasible_probability";

    [Fact]
    public void The_csv_has_the_columns_of_the_contract_and_leaves_empty_what_there_is_not()
    {
        var lines = Csv(TestSweep.Small, TestSweep.Overall(TestSweep.Small)).Split('\n');

        var picks = PickMethod.All.Select(pick => PickHeader.Replace("P_", pick.Name + "_", StringComparison.Ordinal));
        Assert.Equal("k_max,k_step,parallel,max_cost,max_time,min_accuracy,feasible_count,front_count," + string.Join(',', picks), lines[0]);
        Assert.Equal("128,,,0.05,60,0.88,0,0" + new string(',', 7 * PickMethod.All.Count), lines[1]);
        Assert.StartsWith(
            "128,,8,0.5,60,0.88,30,3," +
            "nvidia-nemotron-nano-9b-v2,4,12,0.04,1.7142857142857142,0.9916666666666667,0.98828125," +
            "nvidia-nemotron-nano-9b-v2,4,3,0.01,0.42857142857142855,0.9666666666666667,0.9970703125," +
            "nvidia-nemotron-nano-9b-v2,4,3,0.01,0.42857142857142855,0.9666666666666667,0.9970703125" + new string(',', 7),
            lines[4],
            StringComparison.Ordinal);
        Assert.Equal(8 + 2, lines.Length);
    }

    [Fact]
    public void Rows_of_single_models_name_the_model_after_the_axes()
    {
        var lines = Csv(TestSweep.Small, TestSweep.PerModel(TestSweep.Small)).Split('\n');

        Assert.Contains("min_accuracy,model,feasible_count", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("128,,,0.5,60,0.88,gpt5,10,1,gpt5,4,4,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("128,,,0.5,60,0.88,nvidia-nemotron-nano-9b-v2,10,1,", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_reads_like_this()
    {
        var text = Encoding.UTF8.GetString(Json(TestSweep.Small, TestSweep.Overall(TestSweep.Small)));

        Golden.Matches("sweep.json", text.Replace(Product.Version, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sweep_that_keeps_the_models_apart_says_so_and_names_the_model_of_every_row()
    {
        var root = JsonDocument.Parse(Json(TestSweep.Small, TestSweep.PerModel(TestSweep.Small))).RootElement;

        Assert.True(root.GetProperty("request").GetProperty("group").GetBoolean());
        Assert.Equal("nvidia-nemotron-nano-9b-v2", root.GetProperty("rows")[1].GetProperty("model").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_csv_says_the_same_as_the_json(bool isGrouped)
    {
        var rows = isGrouped ? TestSweep.PerModel(TestSweep.Small) : TestSweep.Overall(TestSweep.Small);

        var json = JsonDocument.Parse(Json(TestSweep.Small, rows)).RootElement.GetProperty("rows");
        var lines = Csv(TestSweep.Small, rows).TrimEnd('\n').Split('\n');

        var header = lines[0].Split(',');
        Assert.Equal(rows.Count, json.GetArrayLength());
        foreach (var (element, line) in json.EnumerateArray().Zip(lines.Skip(1)))
        {
            var cells = line.Split(',');
            Assert.All(header.Index(), column => Assert.Equal(Value(element, column.Item), cells[column.Index]));
        }
    }

    [Fact]
    public void Rows_are_taken_one_by_one_as_they_are_written()
    {
        var sweep = TestSweep.Small with { MaxTime = [.. Enumerable.Range(1, 1000)] };
        using var stream = new MemoryStream();
        var writtenAtEnd = 0L;

        SweepJson.Write(stream, new SweepAnswer(sweep, new WatchedRows(TestSweep.Overall(sweep), () => writtenAtEnd = stream.Length)));

        Assert.InRange(writtenAtEnd, stream.Length / 2, stream.Length);
    }

    [Fact]
    public void Infinite_means_are_written_as_the_largest_number()
    {
        var sweep = TestSweep.Small with { KStep = [null], Parallel = [null], MaxCost = [0.5] };
        var row = TestSweep.Overall(TestSweep.Small)[1] with { Number = 0 };
        var dear = row.Pick(PickMethod.Cube)! with { Means = new(double.PositiveInfinity, 1, 1) };
        row = row with { Picks = [.. PickMethod.All.Select(method => method == PickMethod.Cube ? dear : null)] };

        Assert.Contains(",1.7976931348623157E+308,", Csv(sweep, [row]), StringComparison.Ordinal);
        Assert.Contains("\"cost\":1.7976931348623157E+308", Encoding.UTF8.GetString(Json(sweep, [row])), StringComparison.Ordinal);
    }

    private static string Csv(Sweep sweep, IReadOnlyList<SweepRow> rows) =>
        Written.Text(stream => SweepCsv.Write(stream, new SweepAnswer(sweep, rows)));

    private static byte[] Json(Sweep sweep, IReadOnlyList<SweepRow> rows) =>
        Written.Bytes(stream => SweepJson.Write(stream, new SweepAnswer(sweep, rows)));

    private static string Value(JsonElement row, string column)
    {
        if (row.TryGetProperty(column, out var value))
            return Text(value);
        var parts = column.Split('_', 2);
        var pick = row.GetProperty("picks").GetProperty(parts[0]);
        return pick.ValueKind == JsonValueKind.Null ? "" : Text(pick.GetProperty(parts[1]));
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>Rows that tell when the last of them has been taken.</summary>
    private sealed class WatchedRows(IReadOnlyList<SweepRow> rows, Action ended) : IReadOnlyList<SweepRow>
    {
        public int Count => rows.Count;

        public SweepRow this[int index] => rows[index];

        public IEnumerator<SweepRow> GetEnumerator()
        {
            foreach (var row in rows)
                yield return row;
            ended();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
