namespace InferenceMoo.Cli.Tests;

/// <summary>No text that came from outside reaches the terminal as it is where it could drive it.</summary>
public sealed class HostileTextTests : IDisposable
{
    // ESC, NUL, a carriage return, CSI of one byte, right-to-left, a line separator, half a pair, a byte order mark.
    private const string Hostile = "a\u001b[31m\0\r\u009b2J\u202ebad\u2028\ud83d\ufeff";

    private static readonly string[] Commands = ["optimize", "sweep", "solve", "sensitivity", "models", "devices", "decide"];

    private readonly TempFolder _temp = new();

    public static TheoryData<string> Names => [.. Commands];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_of_a_command_line_is_printed_raw(string command)
    {
        var root = new MooRoot(TestWorkbench.Create(), MooRun.Nowhere, command);
        var options = root.Subcommands.Single(found => found.Name == command).Options;
        string[][] lines =
        [
            [command, Hostile],
            [command, "--" + Hostile],
            [command, "--" + Hostile + "=x"],
            [Hostile, command],
            .. options.Select(option => new[] { command, option.Name, Hostile }),
            .. options.Select(option => new[] { command, $"{option.Name}={Hostile}" }),
        ];

        // What is a device's name or a folder's cannot be told to be wrong before the run, which is kept short.
        string[] few = options.Any(option => option.Name == "--trials") ? ["--trials", "10"] : [];
        Assert.All(lines, line => AssertPrintable(MooRun.In(_temp.Path, "", HasTrials(line) ? line : [.. line, .. few])));

        static bool HasTrials(string[] line) => line.Any(word => word.StartsWith("--trials", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--format", "table")]
    [InlineData("--format", "csv")]
    [InlineData("--format", "json")]
    public void No_label_and_no_header_is_printed_raw(params string[] format)
    {
        var csv = "\"la\rbel\u001b\",\u202ecost,cost,label\n\"x\r\u001b[2J\",\0,1,\"y\u009b\u202e\u2028\"\n";

        var run = MooRun.In(_temp.Path, csv, ["decide", "-", .. format]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        AssertPrintable(run);
    }

    [Fact]
    public void No_name_of_a_file_is_printed_raw()
    {
        if (OperatingSystem.IsWindows())
            return;
        var name = "f\u001b\r\u202e\u2028.csv";
        File.WriteAllText(_temp.At(name), "cost\n1\n");

        AssertPrintable(MooRun.In(_temp.Path, "", "decide", name));
        AssertPrintable(MooRun.In(_temp.Path, "", "decide", name, "--format", "json"));
        AssertPrintable(MooRun.In(_temp.Path, "", "decide", name, "--output", "o\u001b\u202e"));
        AssertPrintable(MooRun.In(_temp.Path, "", "decide", name, "--output", $"{name}/o\u001b"));
        AssertPrintable(MooRun.In(_temp.Path, "", "models", "--models", name));
        AssertPrintable(MooRun.In(_temp.Path, "", "sweep", "--file", name));
        Assert.StartsWith(
            @"f\u{1B}\u{D}\u{202E}\u{2028}.csv  1 points", MooRun.In(_temp.Path, "", "decide", name).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_quotes_a_value_with_a_quote_and_keeps_tabs_and_line_breaks_in_quotes()
    {
        var csv = "cost,b,c\n1,x\"y,\"\t1\r\n2 \"\"q\"\"\n3\"\n";

        Assert.StartsWith(
            "cost,b,c,feasible,contribution,picks\n1,\"x\"\"y\",\"\t1\r\n2 \"\"q\"\"\n3\",true,0.10000000000000009,cube utopia",
            MooRun.In(_temp.Path, csv, "decide", "-", "--format", "csv").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_of_any_values_reads_back_to_the_same_values_escaped()
    {
        string[] parts = ["a", "\"", "\"\"", ",", "\t", "\n", "\r\n", "\r", "\u001b", "\u00e9", "\u6f22", "\u202e", "\U0001F600", " "];
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => parts[random.Next(parts.Length)]));
            var isBare = !value.StartsWith('"') && value.IndexOfAny([',', '\n', '\r']) < 0;
            var written = isBare && random.Next(2) == 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

            var run = MooRun.In(_temp.Path, $"cost,b,c\n1,{written},2\n", "decide", "-", "--format", "csv");

            using var back = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(run.Out));
            Assert.Equal(Shown(value), MeasuredReader.Read(back, "out", new MeasuredColumns()).Rows.Field(0, 1));
        }

        // Line breaks and tabs stay; a carriage return alone does not.
        static string Shown(string value) => string.Join(
            "\r\n", value.Split("\r\n").Select(line => string.Join('\n', line.Split('\n').Select(
                part => string.Join('\t', part.Split('\t').Select(Printable.Escape))))));
    }

    [Fact]
    public void Labels_that_are_cut_stay_apart_in_the_table()
    {
        var csv = "label,cost,accuracy\n/a/very/long/path/to/models/one-1,1,0.5\n/a/very/long/path/to/models/one-2,2,0.6\n";

        var text = MooRun.In(_temp.Path, csv, "decide", "-").Out;

        Assert.Contains("/a/very/long/p\u2026/models/one-1 ", text, StringComparison.Ordinal);
        Assert.Contains("/a/very/long/p\u2026/models/one-2 ", text, StringComparison.Ordinal);
    }

    private static void AssertPrintable(MooRun run) => Assert.All(
        (run.Out + run.Error).EnumerateRunes(), rune => Assert.True(rune.Value == '\n' || Printable.Shows(rune), run.Out + run.Error));
}
