using System.Text.Json;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

public sealed class SolveCommandTests : IDisposable
{
    private const string Accuracy = "a number from 0 to 1";
    private const string Probability = "a number above 0 and below 1";

    private readonly TempFolder _temp = new();

    [Fact]
    public void The_table_leads_with_the_target_and_ends_with_what_was_asked() => Golden.Matches(
        "solve.txt", WithoutTime(MooRun.Of("solve", "gpt5", "nvidia-nemotron-nano-9b-v2", "--accuracy", "0.95", "--min-accuracy", "0.97").Out));

    [Fact]
    public void What_has_no_answer_says_why_in_the_table() =>
        Golden.Matches("solve-infeasible.txt", WithoutTime(MooRun.Of("solve", "gpt5", "dear", "--max-time", "12", "--min-accuracy", "0.97").Out));

    [Fact]
    public void The_help_lists_every_option() => Golden.Matches("solve-help.txt", MooRun.Of("solve", "--help").Out);

    [Fact]
    public void Every_option_reaches_the_target_the_scenario_and_the_engine()
    {
        var (scenario, options) = Ask(
            "nvidia-nemotron-nano-9b-v2", "--accuracy", "0.97", "--probability", "0.999", "--max-cost", "0.1", "--max-time", "30",
            "--min-accuracy", "0.9", "--k-max", "64", "--k-step", "2", "--parallel", "8", "--trials", "2500", "--seed", "7",
            "--device", "RTX", "--threads", "3", "--output", _temp.Path);

        Assert.Equal([TestModels.Nano], scenario.Models);
        // What is simulated counts the trials that reach the target.
        Assert.Equal(new Limits(double.MaxValue, double.MaxValue, 0.97), scenario.Limits);
        Assert.Equal((64, 2, 8), (scenario.KMax, scenario.KStep, scenario.Parallel));
        Assert.Equal((2500, 7UL), (scenario.Trials, scenario.Seed));
        Assert.Equal(("RTX", 3), (options.Device, options.Threads));
        Assert.Equal(
            """{"accuracy":0.97,"probability":0.999,"max_cost":0.1,"max_time":30,"min_accuracy":0.9,"k_max":64,"k_step":2,"parallel":8,"trials":2500,"seed":7}""",
            JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(_temp.At("solution.json"))).RootElement.GetProperty("request")));
    }

    [Fact]
    public void The_accuracy_defaults_to_the_floor_and_the_probability_to_95_percent()
    {
        var request = Json("gpt5", "--min-accuracy", "0.93").GetProperty("request");

        Assert.Equal((0.93, 0.95), (request.GetProperty("accuracy").GetDouble(), request.GetProperty("probability").GetDouble()));
    }

    [Theory]
    [InlineData("--accuracy 1.1", $"--accuracy: found \"1.1\", expected {Accuracy}")]
    [InlineData("--accuracy -0.1", $"--accuracy: found \"-0.1\", expected {Accuracy}")]
    [InlineData("--accuracy NaN", $"--accuracy: found \"NaN\", expected {Accuracy}")]
    [InlineData("--accuracy", $"--accuracy: found nothing, expected {Accuracy}")]
    [InlineData("--probability 0", $"--probability: found \"0\", expected {Probability}")]
    [InlineData("--probability 1", $"--probability: found \"1\", expected {Probability}")]
    [InlineData("--probability 95%", $"--probability: found \"95%\", expected {Probability}")]
    [InlineData("--k-max 0", "--k-max: found 0, expected a whole number from 1 to 16384")]
    [InlineData("--knee chord", "--knee: no such option; see `moo solve --help`")]
    [InlineData("gpt6", "MODEL: found \"gpt6\", expected a key of the catalogue; did you mean gpt5?")]
    public void A_mistake_ends_in_one_line_that_names_it(string line, string message)
    {
        var run = MooRun.Of(["solve", .. line.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, "", message), (run.ExitCode, run.Out, run.Error.Trim()));
    }

    [Fact]
    public void All_mistakes_of_a_line_are_told_at_once()
    {
        var run = MooRun.Of("solve", "gpt6", "--accuracy", "2", "--probability", "2", "--seed", "x", "--format");

        var places = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(fault => fault.Split(':')[0]);
        Assert.Equal(["--accuracy", "--format", "--probability", "--seed", "MODEL"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Standard_output_and_the_files_are_the_same()
    {
        var json = MooRun.Of("solve", "gpt5", "--format", "json", "--output", _temp.Path);
        Assert.Equal(["report.html", "solution.csv", "solution.json"], _temp.AnswerNames());
        Assert.Equal((File.ReadAllText(_temp.At("solution.json")), $"moo: wrote 3 files to {_temp.Path}"), (json.Out, json.Error.Trim()));

        var csv = MooRun.Of("solve", "gpt5", "--format", "csv", "--output", _temp.Path, "--quiet");
        Assert.Equal((File.ReadAllText(_temp.At("solution.csv")), ""), (csv.Out, csv.Error));
    }

    [Theory]
    // Every question answered; a model without answers beside one with them; a target, a floor, a budget and a deadline out of reach.
    [InlineData("gpt5", ExitCode.Done)]
    [InlineData("gpt5 dear", ExitCode.Done)]
    [InlineData("gpt5 --accuracy 1", ExitCode.Infeasible)]
    [InlineData("gpt5 --accuracy 0.5 --min-accuracy 0.9999", ExitCode.Infeasible)]
    [InlineData("gpt5 --accuracy 0.5 --max-cost 0.01", ExitCode.Infeasible)]
    [InlineData("gpt5 --accuracy 0.5 --max-time 1", ExitCode.Infeasible)]
    public void A_question_without_an_answer_ends_in_3_where_it_is_strict(string line, int code) =>
        Assert.Equal(code, MooRun.Of(["solve", .. line.Split(' '), "--strict"]).ExitCode);

    [Fact]
    public void The_members_of_the_file_are_those_of_the_contract()
    {
        var root = Json("gpt5", "dear");

        Assert.Equal(
            ["schema", "version", "request", "run", "target", "least_budget", "shortest_deadline", "largest_floor"], Names(root));
        Assert.Equal("inference-moo/solution/1", root.GetProperty("schema").GetString());
        var target = root.GetProperty("target");
        Assert.Equal(["cheapest", "fastest", "cheapest_regardless", "models"], Names(target));
        Assert.Equal(["key", "parallel", "least_k", "candidate"], Names(target.GetProperty("models")[0]));
        Assert.Equal(
            [
                "model", "parallel", "k", "probability", "probability_slack", "trial_share", "cost", "time", "accuracy", "cost_slack",
                "time_slack", "missed", "binding",
            ],
            Names(target.GetProperty("cheapest")));
        var floor = root.GetProperty("largest_floor");
        Assert.Equal(["overall", "models"], Names(floor));
        Assert.Equal(
            [
                "value", "model", "parallel", "k", "cost", "time", "accuracy", "cost_slack", "time_slack", "accuracy_slack", "missed",
                "binding", "next",
            ],
            Names(floor.GetProperty("overall")));
        Assert.Equal(["model", "parallel", "k"], Names(floor.GetProperty("overall").GetProperty("next")));
        Assert.Equal(["key", "parallel", "answer", "obstacle"], Names(floor.GetProperty("models")[1]));
        Assert.Equal(
            """{"failing":["cost","time"],"nearest":{"k":4,"cost_excess":204.3,"time_excess":10692,"accuracy_deficit":0}}""",
            JsonSerializer.Serialize(floor.GetProperty("models")[1].GetProperty("obstacle")));
    }

    [Fact]
    public void What_is_not_there_is_null_in_the_file()
    {
        var target = Json("dear", "--accuracy", "0.9").GetProperty("target");

        // 0.9 lies 20 standard deviations above the mean.
        Assert.Equal(
            """{"cheapest":null,"fastest":null,"cheapest_regardless":null,"models":[{"key":"dear","parallel":4,"least_k":null,"candidate":null}]}""",
            JsonSerializer.Serialize(target));
    }

    [Fact]
    public void There_is_a_row_per_question_and_model()
    {
        var rows = MooRun.Of("solve", "gpt5", "dear", "--format", "csv").Out.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();

        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(
            [
                "question model", "target gpt5", "target dear", "least_budget gpt5", "least_budget dear", "shortest_deadline gpt5",
                "shortest_deadline dear", "largest_floor gpt5", "largest_floor dear",
            ],
            rows.Select(row => $"{row[0]} {row[1]}"));
        Assert.Equal((rows[7][11], "20"), (rows[7][3], rows[7][4]));
        Assert.Equal(("cost+time", "gpt5", "24", ""), (rows[7][16], rows[7][17], rows[7][18], rows[7][19]));
        Assert.Equal(("", "", "cost+time", "4"), (rows[8][3], rows[8][4], rows[8][19], rows[8][20]));
    }

    [Fact]
    public void The_widest_numbers_and_keys_still_fit_80_columns()
    {
        var bench = TestWorkbench.Create() with
        {
            ReadCatalog = _ => new Catalog(
            [
                TestModels.Dear with { Key = new string('k', 60), Accuracy = new(0.5, 0.07) },
                TestModels.Gpt5 with { Accuracy = new(0.9, 0.00001) },
            ]),
        };

        foreach (var limits in new[] { "--max-cost=1e-9 --max-time=1e-9", "--max-cost=1e9 --max-time=1e9" })
        {
            var run = MooRun.Of(bench, CancellationToken.None, ["solve", "--accuracy", "0.99", "--k-max", "16384", .. limits.Split(' ')]);
            Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        }
    }

    public void Dispose() => _temp.Dispose();

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(MooRun.Of(["solve", "--format", "json", .. arguments]).Out).RootElement;

    private static string WithoutTime(string output) =>
        string.Join('\n', output.Split('\n').Where(line => !line.StartsWith("on  ", StringComparison.Ordinal)));

    private static (Scenario Scenario, SimulationOptions Options) Ask(params string[] arguments)
    {
        var (_, scenario, options) = TestWorkbench.Asked(["solve", .. arguments]);
        return (scenario, options);
    }
}
