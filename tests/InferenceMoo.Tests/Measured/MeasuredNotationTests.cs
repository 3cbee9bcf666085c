using System.Text;

namespace InferenceMoo.Tests;

/// <summary>Units, separators, decimal marks and encodings of files of measured points: read as meant, or refused, never guessed.</summary>
public sealed class MeasuredNotationTests
{
    [Theory]
    [InlineData("ms/1000", "1500", 1.5)]
    [InlineData("ms/1000", "0.3", 0.0003)]
    [InlineData("ms*0.001", "57.3", 0.0573)]
    [InlineData("ms*60", " 1.5 ", 90)]
    [InlineData("ms * 60", "2e1", 1200)]
    [InlineData("ms/1e3", "2E3", 2)]
    [InlineData("ms/4", "3", 0.75)]
    public void A_time_is_scaled_by_what_follows_its_column(string asked, string written, double seconds) =>
        Assert.Equal([seconds], Read($"ms\n{written}\n", Time(asked)).Points.Time!);

    [Theory]
    [InlineData("94.9", 0.949)]
    [InlineData("94.9%", 0.949)]
    [InlineData("94.9 %", 0.949)]
    [InlineData("94.9\u00A0% ", 0.949)]
    [InlineData("100%", 1)]
    [InlineData("0.5%", 0.005)]
    [InlineData("9.49e1", 0.949)]
    public void Percent_are_shares_where_the_column_says_so(string written, double share)
    {
        Assert.Equal([share], Read($"score\n{written}\n", Accuracy("score%")).Points.Accuracy!);
        Assert.Equal([share], Read($"score%\n{written}\n", Accuracy("score%")).Points.Accuracy!);
        Assert.Equal([share], Read($"score (%)\n{written}\n", Accuracy("score (%)")).Points.Accuracy!);
    }

    [Fact]
    public void Every_percent_with_one_decimal_is_the_double_of_its_share()
    {
        var written = Enumerable.Range(11, 990).Select(tenths => $"{tenths / 10}.{tenths % 10}");

        var shares = Read("score\n" + string.Join('\n', written), Accuracy("score%")).Points.Accuracy!;

        Assert.Equal(Enumerable.Range(11, 990).Select(tenths => tenths / 1000.0), shares);
    }

    [Fact]
    public void A_column_of_the_very_name_comes_before_the_syntax()
    {
        var columns = new MeasuredColumns { Objectives = new("a*2", "ms/1000", "pass/100") };

        var table = Read("ms,ms/1000,a*2,a,pass/100,pass\n1000,3,5,7,0.5,60\n", columns);

        Assert.Equal((5, 3, 0.5), (table.Points.Cost![0], table.Points.Time![0], table.Points.Accuracy![0]));
        Assert.Equal(default, table.Header.Units);
    }

    [Fact]
    public void One_column_may_serve_twice_and_is_then_not_its_own()
    {
        var columns = new MeasuredColumns { Objectives = new("time*0.5", "time", null) };

        var points = Read("time\n4\n", columns).Points;

        Assert.Equal((2, 4), (points.Cost![0], points.Time![0]));
    }

    [Theory]
    [InlineData("ms/0")]
    [InlineData("ms/-1")]
    [InlineData("ms/1e16")]
    [InlineData("ms*x")]
    [InlineData("ms/")]
    [InlineData("ms%")]
    public void What_is_no_unit_is_told_with_what_is(string asked) => Assert.Equal(
        $"bench.csv:1:1: time: found the columns \"ms\", \"k\", expected a column \"{asked}\"; behind the name of cost, time or accuracy may stand "
        + "/ or * and a number from 1e-15 to 1e15, behind that of accuracy %",
        Message("ms,k\n1,1\n", Time(asked)));

    [Theory]
    [InlineData("score\n94.9%\n", "score", "bench.csv:2:1: score: found \"94.9%\", expected a number from 0 to 1; percent? --columns accuracy=score%")]
    [InlineData("score\n94.9\n", "score", "bench.csv:2:1: score: found \"94.9\", expected a number from 0 to 1; percent? --columns accuracy=score%")]
    [InlineData("score\n100.1\n", "score%", "bench.csv:2:1: score: found \"100.1\", expected a number from 0 to 100 (percent)")]
    [InlineData("score\n9%%\n", "score%", "bench.csv:2:1: score: found \"9%%\", expected a number from 0 to 100 (percent)")]
    [InlineData("score\n101\n", "score/100", "bench.csv:2:1: score: found \"101\", expected a number from 0 to 1 once divided by 100")]
    [InlineData("score\n94%\n", "score/100", "bench.csv:2:1: score: found \"94%\", expected a number from 0 to 1 once divided by 100; percent? --columns accuracy=score%")]
    [InlineData(
        "score\n0\n0.949\n1\n",
        "score%",
        "bench.csv:3:1: score: found \"0.949\" and no value above 1, expected numbers from 0 to 100 (percent); "
        + "shares of 1? --columns accuracy=score*1; percent? --columns accuracy=score/100")]
    public void Accuracies_in_another_unit_than_the_column_says_are_refused_with_the_remedy(string text, string asked, string message) =>
        Assert.Equal(message, Message(text, Accuracy(asked)));

    [Theory]
    [InlineData("score%", "0.949", "score%*1", 0.949)]
    [InlineData("score", "0.5", "score/100", 0.005)]
    public void The_remedies_for_shares_and_small_percent_work(string name, string written, string asked, double share) =>
        Assert.Equal([share], Read($"{name}\n{written}\n", Accuracy(asked)).Points.Accuracy!);

    [Theory]
    [InlineData("label;cost;accuracy\na;1,5;0,5\n", ';', ',')]
    [InlineData("label\tcost\taccuracy\na\t1,5\t0,5\n", '\t', ',')]
    [InlineData("label;cost;accuracy\na;1.5;0.5\n", ';', '.')]
    [InlineData("label;cost;accuracy\n\"a;b\";\"1,5\";5e-1\n", ';', ',')]
    [InlineData("\n\nlabel;cost;accuracy\na;1,5;,5\n", ';', ',')]
    [InlineData("\uFEFF\"label\";\"cost\";\"accuracy\"\r\na;1,500;0,5\r\n", ';', ',')]
    [InlineData("\"list; net, USD\",cost,accuracy\na,1.5,0.5\n", ',', '.')]
    [InlineData("notes; remarks,cost,accuracy\na,1.5,0.5\n", ',', '.')]
    [InlineData("notes, remarks;cost;accuracy\na;1.5;0.5\n", ';', '.')]
    public void The_header_tells_what_separates_values_and_numbers_tell_the_decimal_mark(string text, char separator, char mark)
    {
        var table = Read(text);

        Assert.Equal((1.5, 0.5), (table.Points.Cost![0], table.Points.Accuracy![0]));
        Assert.Equal((separator, mark), (table.Header.Separator, table.DecimalMark));
    }

    [Theory]
    [InlineData("cost,x;time\n1,2;3\n", "bench.csv:1:1: found a header that reads with commas and with semicolons between its names, expected the names with the other one in quotes")]
    [InlineData("k;cost\n1;1,5\n2;0.5\n", "bench.csv:3:3: cost: found \"0.5\", expected a decimal comma, as line 2 has (\"1,5\"); " + OneMark)]
    [InlineData("k;cost\n1;1.234,5\n", "bench.csv:2:3: cost: found \"1.234,5\", expected a number from 0 to 1e100 (USD); " + OneMark)]
    [InlineData("k\tcost\n1\t1,234,567\n", "bench.csv:2:3: cost: found \"1,234,567\", expected a number from 0 to 1e100 (USD); " + OneMark)]
    [InlineData(
        "k;cost\n1;12\n2;1,234\n3;999,000\n",
        "bench.csv:3:3: cost: found \"1,234\", expected numbers that can be read in one way; "
        + "1.234 or 1234? no number of the file tells: write 1234, or 1,2340 with another digit")]
    [InlineData(
        "k\tcost\n1.000\t2\n",
        "bench.csv:2:1: k: found \"1.000\", expected numbers that can be read in one way; "
        + "1.000 or 1000? no number of the file tells: write 1000, or 1.0000 with another digit")]
    public void What_could_be_read_in_two_ways_is_refused_with_the_remedy(string text, string message) => Assert.Equal(message, Message(text));

    [Theory]
    [InlineData("1,234", "0,5")]
    [InlineData("1,234", "1,2340")]
    [InlineData("1,234", "1234,5")]
    [InlineData("1,234", "1,5e2")]
    [InlineData("1.234", "0.999")]
    public void One_number_that_tells_the_mark_tells_it_for_all(string first, string sure) =>
        Assert.Equal(1.234, Read($"cost;k\n{first};1\n{sure};2\n").Points.Cost![0]);

    [Fact]
    public void An_accuracy_that_could_be_no_thousand_tells_the_mark_too()
    {
        Assert.Equal([1.234], Read("cost;accuracy\n1,234;1,000\n").Points.Cost!);
        Assert.Equal([0.949], Read("score\tk\n94.900%\t1\n", Accuracy("score%")).Points.Accuracy!);
    }

    [Fact]
    public void Percent_with_decimal_commas_are_shares() =>
        Assert.Equal([0.949, 0.95125], Read("modell;score\na;94,9%\nb;95,125 %\n", Accuracy("score%")).Points.Accuracy!);

    [Fact]
    public void A_file_in_utf_16_with_a_byte_order_mark_reads_as_in_utf_8()
    {
        const string Text = "label;cost\r\n模型😀;1,5\r\n";
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode];

        foreach (var encoding in encodings)
        {
            var table = Read([.. encoding.Preamble, .. encoding.GetBytes(Text)]);
            Assert.Equal(("模型😀", 1.5), (table.Points.LabelOf(0), table.Points.Cost![0]));
            Assert.Equal("模型😀;1,5", Encoding.UTF8.GetString(table.Rows[0].Span));
        }
    }

    [Fact]
    public void A_long_file_in_utf_16_keeps_all_of_its_rows()
    {
        var rows = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"é{i},{i}\n"));

        var points = Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("label,cost\n" + rows)]).Points;

        Assert.Equal(Enumerable.Range(0, 200_000).Select(i => (double)i), points.Cost!);
        Assert.Equal("é199999", points.LabelOf(199_999));
    }

    [Fact]
    public void Utf_16_without_a_mark_utf_32_and_half_a_character_are_told()
    {
        const string Unmarked = "bench.csv:1:1: found a zero beside every letter, expected UTF-8 text, or UTF-16 with a byte order mark";
        Assert.Equal(Unmarked, Failure(Encoding.Unicode.GetBytes("cost\n1\n")));
        Assert.Equal(Unmarked, Failure(Encoding.BigEndianUnicode.GetBytes("cost\n1\n")));
        Assert.Equal(Unmarked, Failure([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("cost\n1\n")]));
        Assert.Equal(
            "bench.csv: found half a character, expected UTF-16 text, as its byte order mark says",
            Failure([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("cost\n1\n"), 0x31]));
        Assert.Equal(
            "bench.csv: found half a character, expected UTF-16 text, as its byte order mark says",
            Failure([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("label,cost\na"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(",1\n")]));

        static string Failure(byte[] bytes) => Assert.Throws<InputException>(() => Read(bytes)).Message;
    }

    private const string OneMark = "one decimal mark in the whole file, and nothing between thousands";

    private static MeasuredColumns Time(string asked) => new() { Objectives = new(null, asked, null) };

    private static MeasuredColumns Accuracy(string asked) => new() { Objectives = new(null, null, asked) };

    private static string Message(string text, MeasuredColumns? columns = null) => Assert.Throws<InputException>(() => Read(text, columns)).Message;

    private static MeasuredTable Read(string text, MeasuredColumns? columns = null) => Read(Encoding.UTF8.GetBytes(text), columns);

    private static MeasuredTable Read(byte[] bytes, MeasuredColumns? columns = null) =>
        MeasuredReader.Read(new MemoryStream(bytes), "bench.csv", columns ?? new MeasuredColumns());
}
