using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class SensitivityCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void The_table_shows_what_moves_each_pick() => Golden.Matches("sensitivity.txt", MooRun.Of("sensitivity", "gpt5").Out);

    [Fact]
    public void A_model_without_a_feasible_k_shows_what_would_bring_one_and_ends_in_3()
    {
        var run = MooRun.Of("sensitivity", "gpt5", "--max-time", "9");

        Assert.Equal((ExitCode.Infeasible, ""), (run.ExitCode, run.Error));
        Golden.Matches("sensitivity-infeasible.txt", run.Out);
    }

    [Theory]
    [InlineData("--k-max", "16384", "--max-cost", "1e3", "--max-time", "1e5")]
    [InlineData("--change", "99.9", "--min-accuracy", "0")]
    [InlineData("--change", "1e-3", "--knee", "kneedle")]
    [InlineData("--max-cost", "1e-300", "--max-time", "1e300")]
    public void The_table_fits_80_columns(params string[] options) => Assert.All(
        MooRun.Of(["sensitivity", "gpt5", "dear", .. options]).Out.Split(Environment.NewLine), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void Json_holds_every_parameter_of_every_pick_with_its_swings()
    {
        var run = MooRun.Of("sensitivity", "gpt5", "--format", "json", "--change", "10", "--k-step", "2");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("inference-moo/sensitivity/1", json.RootElement.GetProperty("schema").GetString());
        var request = json.RootElement.GetProperty("request");
        Assert.Equal((0.1, 2), (request.GetProperty("change").GetDouble(), request.GetProperty("k_step").GetInt32()));
        Assert.Equal(JsonValueKind.Null, request.GetProperty("parallel").ValueKind);
        var picks = Assert.Single(json.RootElement.GetProperty("models").EnumerateArray()).GetProperty("picks");
        Assert.Equal([.. PickMethod.All.Select(method => method.Name)], picks.EnumerateObject().Select(pick => pick.Name));
        Assert.All(picks.EnumerateObject(), pick => Assert.Equal(15, pick.Value.GetProperty("parameters").GetArrayLength()));
        var limit = Parameter(picks.GetProperty("accuracy"), "max_time");
        Assert.Equal((54, 60, 66), (Value(limit.GetProperty("low")), Value(limit), Value(limit.GetProperty("high"))));
        // 2.688 s and 0.02176 USD a sample: the deadline allows 20, 22 and 24 samples, the budget 22.
        Assert.Equal(2, limit.GetProperty("swing").GetProperty("k").GetInt32());
        Assert.Equal(20, limit.GetProperty("low").GetProperty("pick").GetProperty("k").GetInt32());
    }

    [Fact]
    public void A_pick_that_vanishes_is_null_in_json_and_so_are_its_swings()
    {
        var run = MooRun.Of("sensitivity", "gpt5", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var floor = Parameter(json.RootElement.GetProperty("models")[0].GetProperty("picks").GetProperty("cube"), "min_accuracy");
        Assert.Equal(JsonValueKind.Null, floor.GetProperty("high").GetProperty("pick").ValueKind);
        Assert.Equal(JsonValueKind.Object, floor.GetProperty("low").GetProperty("pick").ValueKind);
        Assert.All(floor.GetProperty("swing").EnumerateObject(), swing => Assert.Equal(JsonValueKind.Null, swing.Value.ValueKind));
    }

    [Fact]
    public void Over_several_models_the_table_shows_which_model_takes_over() => Golden.Matches(
        "sensitivity-overall.txt", MooRun.Of("sensitivity", "gpt5", "nvidia-nemotron-nano-9b-v2", "--k-step", "20").Out);

    [Fact]
    public void Json_names_the_models_of_picks_and_parameters_over_several_models()
    {
        var run = MooRun.Of("sensitivity", "gpt5", "nvidia-nemotron-nano-9b-v2", "--k-step", "20", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var pick = json.RootElement.GetProperty("overall").GetProperty("picks").GetProperty("cube");
        Assert.Equal("nvidia-nemotron-nano-9b-v2", pick.GetProperty("base").GetProperty("model").GetString());
        var owners = pick.GetProperty("parameters").EnumerateArray().CountBy(parameter => parameter.GetProperty("model").GetString() ?? "all");
        Assert.Equal([("all", 4), ("gpt5", 11), ("nvidia-nemotron-nano-9b-v2", 11)], owners.Select(owner => (owner.Key, owner.Value)).Order());
        using var single = JsonDocument.Parse(MooRun.Of("sensitivity", "gpt5", "--format", "json").Out);
        Assert.False(single.RootElement.TryGetProperty("overall", out _));
    }

    [Fact]
    public void Csv_has_a_row_per_model_pick_parameter_and_side()
    {
        var lines = MooRun.Of("sensitivity", "gpt5", "dear", "--format", "csv").Out.TrimEnd('\n').Split('\n');

        Assert.Equal("model,pick,parameter,unit,side,value,k,cost,time,accuracy", lines[0]);
        Assert.Equal(1 + 2 * PickMethod.All.Count * 15 * 3, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("gpt5,accuracy,max_time,seconds,low,48,16,", StringComparison.Ordinal));
        Assert.Contains("gpt5,cube,min_accuracy,share of 1,high,1,,,,", lines);
        Assert.Contains("dear,knee,k_max,samples,base,128,,,,", lines);
    }

    [Fact]
    public void Files_are_written_and_told()
    {
        var run = MooRun.Of("sensitivity", "gpt5", "--output", _temp.At("out"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["report.html", "sensitivity.csv", "sensitivity.json", "tornado-cube.png"], _temp.AnswerNames("out"));
        Assert.Equal($"moo: wrote 4 files to {_temp.At("out")}", run.Error.Trim());
        Assert.Equal(MooRun.Of("sensitivity", "gpt5", "--format", "csv").Out, File.ReadAllText(_temp.At("out/sensitivity.csv")));
        Assert.Equal(MooRun.Of("sensitivity", "gpt5", "--format", "json").Out, File.ReadAllText(_temp.At("out/sensitivity.json")));
        Assert.Empty(MooRun.Of("sensitivity", "gpt5", "--quiet", "--output", _temp.At("out")).Error);
    }

    [Theory]
    [InlineData("--change 0", "--change: found \"0\", expected a number above 0 and below 100 (percent)")]
    [InlineData("--change 100", "--change: found \"100\", expected a number above 0 and below 100 (percent)")]
    [InlineData("--change 20%", "--change: found \"20%\", expected a number above 0 and below 100 (percent)")]
    [InlineData("--change NaN", "--change: found \"NaN\", expected a number above 0 and below 100 (percent)")]
    [InlineData("--change", "--change: found nothing, expected a number above 0 and below 100 (percent)")]
    [InlineData("--change 5 --change 6", "--change: found 2 times, expected once")]
    [InlineData("--chang 5", "--chang: no such option; did you mean --change?")]
    [InlineData("--trials 10", "--trials: no such option; see `moo sensitivity --help`")]
    [InlineData("--seed 10", "--seed: no such option; see `moo sensitivity --help`")]
    [InlineData("--k-max 0", "--k-max: found 0, expected a whole number from 1 to 16384")]
    [InlineData("gpt6", "MODEL: found \"gpt6\", expected a key of the catalogue; did you mean gpt5?")]
    public void A_mistake_ends_in_one_line_that_names_it(string line, string message)
    {
        var run = MooRun.Of(["sensitivity", .. line.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error.Split(Environment.NewLine));
    }

    [Fact]
    public void All_mistakes_of_a_line_are_told_at_once()
    {
        var run = MooRun.Of("sensitivity", "gpt6", "--change", "x", "--max-cost", "y", "--format");

        var places = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(fault => fault.Split(':')[0]);
        Assert.Equal(["--change", "--format", "--max-cost", "MODEL"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_help_lists_every_option_and_ends_in_an_example() =>
        Golden.Matches("sensitivity-help.txt", MooRun.Of("sensitivity", "--help").Out);

    public void Dispose() => _temp.Dispose();

    private static JsonElement Parameter(JsonElement pick, string name) =>
        pick.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("parameter").GetString() == name);

    private static double Value(JsonElement side) => side.GetProperty("value").GetDouble();
}
