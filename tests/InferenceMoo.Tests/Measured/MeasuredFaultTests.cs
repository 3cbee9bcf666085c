using System.Text;

namespace InferenceMoo.Tests;

/// <summary>Every fault of a file of measured points is told with its place, what was found and what is allowed.</summary>
public sealed class MeasuredFaultTests
{
    private const string Commas = "; a value with a comma needs quotes; decimal commas need semicolons or tabs between the values";
    private const string Cost = "a number from 0 to 1e100 (USD)";

    [Theory]
    [InlineData("", "bench.csv:1:1: found an empty file, expected a header and a row per point")]
    [InlineData("\n\r\n", "bench.csv:1:1: found an empty file, expected a header and a row per point")]
    [InlineData("cost\n", "bench.csv:2:1: found a header and no row, expected a row per point")]
    [InlineData("cost,k\nfree,1\n", "bench.csv:2:1: cost: found \"free\", expected " + Cost)]
    [InlineData("k,cost\n1,NaN\n", "bench.csv:2:3: cost: found \"NaN\", expected " + Cost)]
    [InlineData("k,cost\n1,-0.5\n", "bench.csv:2:3: cost: found \"-0.5\", expected " + Cost)]
    [InlineData("k,cost\n1,1e400\n", "bench.csv:2:3: cost: found \"1e400\", expected " + Cost)]
    [InlineData("k,cost\n1,\n", "bench.csv:2:3: cost: found nothing, expected " + Cost)]
    [InlineData("cost\n\"1,5\"\n", "bench.csv:2:1: cost: found \"1,5\", expected " + Cost + "; decimal commas are read where semicolons or tabs separate the values")]
    [InlineData("time\nInfinity\n", "bench.csv:2:1: time: found \"Infinity\", expected a number from 0 to 1e100 (seconds)")]
    [InlineData("accuracy\n95%\n", "bench.csv:2:1: accuracy: found \"95%\", expected a number from 0 to 1; percent? --columns accuracy=accuracy%")]
    [InlineData("accuracy\n1.01\n", "bench.csv:2:1: accuracy: found \"1.01\", expected a number from 0 to 1; percent? --columns accuracy=accuracy%")]
    [InlineData("k,cost\n2.5,1\n", "bench.csv:2:1: k: found \"2.5\", expected a whole number from 1 to 2147483647")]
    [InlineData("k,cost\n0,1\n", "bench.csv:2:1: k: found \"0\", expected a whole number from 1 to 2147483647")]
    [InlineData("a,b\n1,2\n", "bench.csv:1:1: found the columns \"a\", \"b\", expected a column cost, time or accuracy (see --columns)")]
    [InlineData("label|cost\na|1\n", "bench.csv:1:1: found values separated by bars (|), expected commas, semicolons or tabs between values")]
    [InlineData(
        "label;cost,a;b\na;1,2;b\n",
        "bench.csv:1:1: found the columns \"label\", \"cost,a\", \"b\", expected a column cost, time or accuracy (see --columns)")]
    [InlineData("cost,a,cost\n1,2,3\n", "bench.csv:1:8: found the column \"cost\" again, expected each name once")]
    [InlineData("cost,a\n1,2\n1\n", "bench.csv:3:1: found 1 value, expected 2 values, as the header has")]
    [InlineData("cost\n1,2\n", "bench.csv:2:1: found 2 values, expected 1 value, as the header has" + Commas)]
    [InlineData("cost,a\n1,\"b\n2,c\n", "bench.csv:2:1: found a row with a quote that is never closed, expected a closing quote")]
    [InlineData("cost,a\n1,\"b\"c\n", "bench.csv:2:1: found a row with text after a closing quote, expected quotes around whole values, doubled inside")]
    [InlineData("a,cost\n\u001b[31m,\u001b[31m\n", "bench.csv:2:7: cost: found \"\\u{1B}[31m\", expected " + Cost)]
    public void A_file_with_a_fault_ends_in_its_exact_message(string text, string message) => Assert.Equal(message, Message(text));

    [Fact]
    public void A_column_that_is_asked_for_may_have_a_semicolon_in_its_name()
    {
        var table = MeasuredReader.Read(new MemoryStream(Bytes("cost;usd\n1\n")), "bench.csv", new MeasuredColumns { Objectives = new("cost;usd", null, null) });

        Assert.Equal([1], table.Points.Cost!);
    }

    [Fact]
    public void A_place_counts_the_lines_and_characters_of_quoted_values_before_it() =>
        Assert.Equal("bench.csv:4:11: cost: found \"x\", expected " + Cost, Message("label,cost\n\"one\ntwo\nthr\u00e9\u00e9, 3\",x\n"));

    [Fact]
    public void Every_fault_of_a_file_is_told_in_its_order() => Assert.Equal(
        """
        bench.csv:1:6: found the column "cost" again, expected each name once
        bench.csv:2:1: cost: found "a", expected a number from 0 to 1e100 (USD)
        bench.csv:2:9: accuracy: found "2", expected a number from 0 to 1; percent? --columns accuracy=accuracy%
        bench.csv:3:1: found 2 values, expected 3 values, as the header has
        """,
        Message("cost,cost,accuracy\na,0.555,2\n1,0.5\n"));

    [Fact]
    public void Of_many_faults_twenty_are_told_and_the_rest_counted()
    {
        var failure = Assert.Throws<InputException>(() => Read(Bytes("cost\n" + string.Concat(Enumerable.Repeat("x\n", 1254)))));

        var lines = failure.Message.Split('\n');
        Assert.Equal((21, "and 1234 more faults", 1254), (lines.Length, lines[^1], failure.Count));
        Assert.Equal("bench.csv:21:1: cost: found \"x\", expected " + Cost, lines[19]);
    }

    [Fact]
    public void A_name_that_is_asked_for_and_not_there_is_answered_with_the_nearest() => Assert.Equal(
        "bench.csv:1:1: cost: found the columns \"price_usd\", \"accuracy\", expected a column \"price-usd\"; did you mean \"price_usd\"?",
        Message("price_usd,accuracy\n1,0.5\n", new MeasuredColumns { Objectives = new("price-usd", null, null) }));

    [Fact]
    public void Of_many_columns_the_first_are_listed() =>
        Assert.Contains("\"c7\", \"c8\" and 492 more, expected", Message(string.Join(',', Enumerable.Range(1, 500).Select(i => $"c{i}")) + "\n"), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_place() => Assert.Equal(
        "bench.csv:2:3: found the byte 0xFF, expected UTF-8 text, or UTF-16 with a byte order mark",
        Message([.. Bytes("label,cost\nab"), 0xFF, .. Bytes(",1\n")]));

    [Fact]
    public void A_line_without_an_end_is_told_without_reading_all_of_it()
    {
        using var endless = new EndlessStream();

        var failure = Assert.Throws<InputException>(() => MeasuredReader.Read(endless, "bench.csv", new MeasuredColumns()));

        Assert.Equal("bench.csv:2:1: found a row of more than 1 MiB, expected rows of at most 1 MiB", failure.Message);
        Assert.InRange(endless.Position, 1 << 20, 1 << 23);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told_by_name()
    {
        var nowhere = Path.Combine(AppContext.BaseDirectory, "nowhere.csv");

        Assert.Equal($"{nowhere}: found no such file, expected a readable CSV file", Failure(nowhere));
        Assert.Equal($"{AppContext.BaseDirectory}: found a folder, expected a readable CSV file", Failure(AppContext.BaseDirectory));

        static string Failure(string path) => Assert.Throws<InputException>(() => MeasuredReader.ReadFile(path)).Message;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Message(string text, MeasuredColumns? columns = null) => Message(Bytes(text), columns);

    private static string Message(byte[] bytes, MeasuredColumns? columns = null) =>
        Assert.Throws<InputException>(() => Read(bytes, columns)).Message;

    private static MeasuredTable Read(byte[] bytes, MeasuredColumns? columns = null) =>
        MeasuredReader.Read(new MemoryStream(bytes), "bench.csv", columns ?? new MeasuredColumns());
}
