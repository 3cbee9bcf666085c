using System.Text;

namespace InferenceMoo.Tests;

public sealed class MeasuredReaderTests
{
    [Fact]
    public void Columns_come_in_any_order_among_any_others_and_three_of_them_may_be_absent()
    {
        var points = Read("note,accuracy,cost\na,0.5,1\nb,0.75,2.5e-3\n").Points;

        Assert.Equal([1, 0.0025], points.Cost!);
        Assert.Equal([0.5, 0.75], points.Accuracy!);
        Assert.Equal((null, null, null, 2), (points.Labels, points.K, points.Time, points.Count));
        Assert.Equal(["1", "2"], [points.LabelOf(0), points.LabelOf(1)]);
    }

    [Fact]
    public void Names_can_be_mapped_and_otherwise_match_in_any_case()
    {
        var columns = new MeasuredColumns { Objectives = new("price, USD", null, null), Label = "model" };

        var points = Read("model,\"price, USD\",Time,K,cost\nx,1,2,3,oops\n", columns).Points;

        Assert.Equal(("x", 3, 1, 2), (points.LabelOf(0), points.K![0], points.Cost![0], points.Time![0]));
    }

    [Fact]
    public void A_column_that_is_asked_for_as_one_quantity_is_no_other()
    {
        var points = Read("time,TIME,cost\n1,2,3\n", new MeasuredColumns { Objectives = new("time", null, null) }).Points;

        Assert.Equal((1, 2), (points.Cost![0], points.Time![0]));
    }

    [Fact]
    public void Quoted_values_may_hold_commas_quotes_and_line_breaks()
    {
        var table = Read("label,cost,note\r\n\"a, \"\"b\"\"\r\nc\",\"1\",\"x\ny\"\r\nd,2,\r\n");

        Assert.Equal(["a, \"b\"\r\nc", "d"], table.Points.Labels!);
        Assert.Equal([1, 2], table.Points.Cost!);
        Assert.Equal("\"a, \"\"b\"\"\r\nc\",\"1\",\"x\ny\"", Encoding.UTF8.GetString(table.Rows[0].Span));
        Assert.Equal("d,2,", Encoding.UTF8.GetString(table.Rows[1].Span));
        Assert.Equal("x\ny", table.Rows.Field(0, 2));
    }

    [Theory]
    [InlineData("\uFEFFcost\n1\n2\n")]
    [InlineData("cost\r\n1\r\n2\r\n")]
    [InlineData("cost\r1\r2")]
    [InlineData("cost\n\n1\n\n2\n\n\n")]
    [InlineData(" cost \n 1 \n\t2\n")]
    public void A_byte_order_mark_any_line_ends_empty_lines_and_spaces_around_numbers_make_no_difference(string text)
    {
        var table = Read(text);

        Assert.Equal([1, 2], table.Points.Cost!);
        Assert.Equal("cost", Encoding.UTF8.GetString(table.HeaderRow.Span).Trim());
    }

    [Fact]
    public void Rows_that_fill_several_blocks_stay_apart()
    {
        var rows = Enumerable.Range(0, 12_000).Select(i => $"{new string((char)('a' + i % 26), 1000)},{i}");

        var table = Read("label,cost\n" + string.Join('\n', rows));

        Assert.All(Enumerable.Range(0, 12_000), i => Assert.Equal(rows.ElementAt(i), Encoding.UTF8.GetString(table.Rows[i].Span)));
        Assert.Equal(new string('b', 1000), table.Points.Labels![1]);
    }

    [Fact]
    public void A_file_is_read_by_its_path_and_decided_on_in_three_lines()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "label,cost,accuracy\na,1,0.5\nb,2,0.9\n");

        var points = MeasuredReader.ReadFile(path).Points;
        var decision = MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = new(Cost: 1.5, null, null) });

        Assert.Equal("a", points.LabelOf(decision.Picks.Accuracy!.Value));
        File.Delete(path);
    }

    private static MeasuredTable Read(string text, MeasuredColumns? columns = null) =>
        MeasuredReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "bench.csv", columns ?? new MeasuredColumns());
}
