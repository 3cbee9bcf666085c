namespace InferenceMoo.Cli.Tests;

public sealed class DecideCommandTests : IDisposable
{
    private static readonly string[] Limits = ["--max-cost", "0.5", "--max-time", "15", "--min-accuracy", "0.7"];

    private static readonly string[] Other = ["--columns", "label=model,time=latency_ms/1000,accuracy=score%"];

    private readonly TempFolder _temp = new();

    public DecideCommandTests() => Bench.WriteTo(_temp);

    [Fact]
    public void The_help_of_decide_lists_every_option() => Golden.Matches("decide-help.txt", MooRun.Of("decide", "--help").Out);

    [Fact]
    public void The_table_shows_counts_picks_and_front_in_80_columns()
    {
        var run = Run(["bench.csv", .. Limits]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Golden.Matches("decide.txt", run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public void Without_limits_all_is_feasible_and_the_front_gives_the_scales() => Golden.Matches("decide-free.txt", Run("bench.csv").Out);

    [Fact]
    public void What_was_not_measured_has_no_column()
    {
        File.WriteAllText(_temp.At("few.csv"), "accuracy,time\n0.5,1\n0.75,2\n0.8,4\n");

        Golden.Matches("decide-few.txt", Run("few.csv").Out);
    }

    [Fact]
    public void A_long_front_is_cut_and_the_rest_counted()
    {
        File.WriteAllLines(_temp.At("long.csv"), ["cost,accuracy", .. Enumerable.Range(1, 30).Select(i => $"{i},{i / 30.0}")]);

        Assert.Contains("\n\u2026 10 more", Run("long.csv").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_holds_the_request_the_picks_and_the_front() =>
        Golden.Matches("decide.json", Run(["bench.csv", "--format", "json", "--reference", "time=20", .. Limits]).Out.Replace(Product.Version, "VERSION", StringComparison.Ordinal));

    [Fact]
    public void The_csv_holds_the_rows_of_the_front_as_they_stand_in_the_file() => Assert.Equal(
        """"
        label,k,cost,time,accuracy,note,feasible,contribution,picks
        nano,1,0.01,2,0.61,,false,0,
        mini,1,0.02,4,0.72,,true,0.004400000000000004,cheapest
        nano,4,0.04,2.5,0.74,"four, ""quoted""",true,0.04480000000000004,cube utopia fastest
        mini,4,0.08,5,0.83,,true,0.32399999999999984,knee
        large,1,0.3,12,0.86,slow,true,0.01800000000000002,accuracy
        large,4,1.2,13,0.91,"two
        lines",false,0,

        """".ReplaceLineEndings("\n"),
        Run(["bench.csv", "--format", "csv", .. Limits]).Out);

    [Fact]
    public void Table_and_json_tell_the_units_and_the_marks_that_were_read()
    {
        WriteOther();

        var (table, json) = (Run(["other.csv", .. Other]).Out, Run(["other.csv", .. Other, "--format", "json"]).Out);

        Assert.Contains(
            "read         time from \"latency_ms\" divided by 1000, accuracy from \"score\" in percent, semicolons between values, decimal commas",
            string.Join(' ', table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select((line, i) => line.StartsWith("     ", StringComparison.Ordinal) ? line.Trim() : line.TrimEnd())),
            StringComparison.Ordinal);
        Assert.All(table.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var request = document.RootElement.GetProperty("request");
        Assert.Equal(("/1000", "%", System.Text.Json.JsonValueKind.Null), (request.GetProperty("units").GetProperty("time").GetString(), request.GetProperty("units").GetProperty("accuracy").GetString(), request.GetProperty("units").GetProperty("cost").ValueKind));
        Assert.Equal((";", ","), (request.GetProperty("separator").GetString(), request.GetProperty("decimal_mark").GetString()));
        Assert.DoesNotContain("\nread ", Run("bench.csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_semicolons_and_decimal_commas_comes_back_as_one_and_leads_to_the_same_answer()
    {
        WriteOther();
        var first = Run(["other.csv", .. Other, "--output", "out"]).Out;

        Assert.Equal(
            """
            model;latency_ms;score;feasible;pareto;contribution
            a, small;1500,5;94,9%;true;true;0,0032988999999999697
            "b;large";3000;97,1%;true;true;0,0032989000000000035
            c;4000;90,0%;true;false;0

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(_temp.At("out/points.csv")));
        Assert.Equal(first.ReplaceLineEndings("\n").Split('\n')[1..], Run([_temp.At("out/points.csv"), .. Other]).Out.ReplaceLineEndings("\n").Split('\n')[1..]);
    }

    [Fact]
    public void A_label_that_the_figures_cannot_show_is_told_with_the_row_that_stands_for_it()
    {
        File.WriteAllText(_temp.At("foreign.csv"), "label,cost,accuracy\n\ue001\u4e49,1,0.5\nplain,2,0.6\n");

        const string Notice = "moo: no font that figures can use has the characters for \"\ue001\u4e49\" (shown as \"row 1\")";
        Assert.Contains(Notice, Run("foreign.csv", "--output", "out").Error, StringComparison.Ordinal);
        Assert.Empty(Run("foreign.csv", "--output", "out", "--quiet").Error);
    }

    [Fact]
    public void The_files_hold_every_row_and_the_same_json_as_standard_output()
    {
        var run = Run(["bench.csv", "--format", "json", "--output", "out", .. Limits]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal($"moo: wrote 4 files to {_temp.At("out")}", run.Error.Trim());
        Assert.Equal(["accuracy-vs-cost.png", "decision.json", "points.csv", "report.html"], _temp.AnswerNames("out"));
        Assert.Equal(run.Out, File.ReadAllText(_temp.At("out/decision.json")));
        var points = File.ReadAllText(_temp.At("out/points.csv"));
        Assert.StartsWith("label,k,cost,time,accuracy,note,feasible,pareto,contribution\nnano,1,0.01,2,0.61,,false,true,0\n", points, StringComparison.Ordinal);
        Assert.EndsWith("\"two\nlines\",false,true,0\nold,1,0.4,20,0.7,,false,false,0\n", points, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_can_be_read_again_under_new_names()
    {
        _ = Run("bench.csv", "--output", "out", "--quiet");

        var again = Run("out/points.csv", "--format", "csv");

        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.StartsWith("label,k,cost,time,accuracy,note,feasible,pareto,contribution,feasible_2,contribution_2,picks\n", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var piped = MooRun.In(_temp.Path, Bench.Text, "decide", "-", "--format", "csv");

        Assert.Equal((ExitCode.Done, Run("bench.csv", "--format", "csv").Out), (piped.ExitCode, piped.Out));
    }

    [Fact]
    public void Names_of_columns_can_be_mapped()
    {
        var input = Bench.Text.Replace("cost,time", "price_usd,latency_s", StringComparison.Ordinal);

        var mapped = MooRun.In(_temp.Path, input, "decide", "-", "--columns", "cost=price_usd,time=latency_s", "--format", "csv");

        Assert.Equal(Run("bench.csv", "--format", "csv").Out.Replace("cost,time", "price_usd,latency_s", StringComparison.Ordinal), mapped.Out);
    }

    [Fact]
    public void Where_nothing_is_feasible_the_nearest_point_says_why_and_the_exit_code_is_3()
    {
        var run = Run("bench.csv", "--max-cost", "0.1", "--min-accuracy", "0.85");

        Assert.Equal(ExitCode.Infeasible, run.ExitCode);
        Assert.Contains("no feasible point; nearest is mini, k = 4: accuracy 0.02000 under the floor of", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("knee", "curvature")]
    [InlineData("knee", "kneedle")]
    public void The_knee_that_is_asked_for_is_shown(string option, string method) =>
        Assert.Contains($"knee by {method}", Run("bench.csv", $"--{option}", method).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "FILE: found nothing, expected one CSV file, or - for standard input")]
    [InlineData("a.csv b.csv", "FILE: found 2 words, expected one CSV file, or - for standard input")]
    [InlineData("nowhere.csv", "nowhere.csv: found no such file, expected a readable CSV file")]
    [InlineData("bench.csv --max-csot 1", "--max-csot: no such option; did you mean --max-cost?")]
    [InlineData("bench.csv --max-cost 0", "--max-cost: found 0, expected a number above 0 and up to 1e100 (USD)")]
    [InlineData("bench.csv --min-accuracy 1.5", "--min-accuracy: found 1.5, expected a number from 0 to 1")]
    [InlineData("bench.csv --reference cost=x", "--reference: found \"cost=x\", expected one or more of cost=USD, time=SECONDS, accuracy=A, with commas between them")]
    [InlineData("bench.csv --columns price=cost", "--columns: found \"price=cost\", expected one or more of label=NAME, k=NAME, cost=NAME, time=NAME, accuracy=NAME, with commas between them; a NAME of the last three may end in /N or *N, that of accuracy in %")]
    [InlineData("bench.csv --columns cost=a,cost=b", "--columns: found \"cost=a,cost=b\", expected one or more of label=NAME, k=NAME, cost=NAME, time=NAME, accuracy=NAME, with commas between them; a NAME of the last three may end in /N or *N, that of accuracy in %")]
    [InlineData("bench.csv --columns cost=price", "bench.csv:1:1: cost: found the columns \"label\", \"k\", \"cost\", \"time\", \"accuracy\", \"note\", expected a column \"price\"")]
    [InlineData("bench.csv --knee bend", "--knee: found \"bend\", expected one of chord, curvature, kneedle")]
    public void A_wrong_command_line_ends_in_2_and_says_what_is_allowed(string line, string message)
    {
        var run = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.BadInput, message, ""), (run.ExitCode, run.Error.Trim(), run.Out));
    }

    [Fact]
    public void The_command_line_and_the_file_are_found_wrong_at_once()
    {
        var run = MooRun.In(_temp.Path, "accuracy\n2\n", "decide", "-", "--max-cost", "-1", "--format", "xml");

        Assert.Equal(
            [
                "--format: found \"xml\", expected one of table, json, csv",
                "standard input:2:1: accuracy: found \"2\", expected a number from 0 to 1; percent? --columns accuracy=accuracy%",
                "--max-cost: found -1, expected a number above 0 and up to 1e100 (USD)",
            ],
            run.Error.Trim().Split(Environment.NewLine));
    }

    [Fact]
    public void A_limit_on_what_was_not_measured_is_refused()
    {
        var run = MooRun.In(_temp.Path, "cost\n2\n", "decide", "-", "--max-time", "5");

        Assert.Equal((ExitCode.BadInput, "--max-time: found 5, expected no limit, for the points have no time"), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public void A_name_that_no_system_can_open_is_a_mistake()
    {
        var run = MooRun.Of("decide", "a\0b");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("\"a\\u{0}b\": found a path with a NUL", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private MooRun Run(params string[] arguments) => MooRun.In(_temp.Path, "", ["decide", .. arguments]);

    private void WriteOther() =>
        File.WriteAllText(_temp.At("other.csv"), "model;latency_ms;score\na, small;1500,5;94,9%\n\"b;large\";3000;97,1%\nc;4000;90,0%\n", System.Text.Encoding.Unicode);
}
