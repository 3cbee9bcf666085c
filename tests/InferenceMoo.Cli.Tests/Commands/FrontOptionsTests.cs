namespace InferenceMoo.Cli.Tests;

/// <summary>The options that ask something of the joint front, and their faults.</summary>
public sealed class FrontOptionsTests : IDisposable
{
    private const string Part = "expected NAME=NUMBER with one of cost, time, accuracy";
    private const string Weight = "expected a finite number of 0 or more";

    private readonly TempFolder _temp = new();

    [Theory]
    [InlineData("--weights cost", $"--weights: column 1: found \"cost\", {Part}")]
    [InlineData("--weights cost=1,", $"--weights: column 8: found \"\", {Part}")]
    [InlineData("--weights 0.5", $"--weights: column 1: found \"0.5\", {Part}")]
    [InlineData("--weights price=1", "--weights: column 1: found \"price\", expected one of cost, time, accuracy")]
    [InlineData("--weights Cost=1", "--weights: column 1: found \"Cost\", expected one of cost, time, accuracy")]
    [InlineData("--weights 0=1", "--weights: column 1: found \"0\", expected one of cost, time, accuracy")]
    [InlineData("--weights cost=dear", $"--weights: column 6: found cost \"dear\", {Weight}")]
    [InlineData("--weights cost=", $"--weights: column 6: found cost \"\", {Weight}")]
    [InlineData("--weights cost=1=2", $"--weights: column 6: found cost \"1=2\", {Weight}")]
    [InlineData("--weights time=NaN", $"--weights: column 6: found time \"NaN\", {Weight}")]
    [InlineData("--weights time=Infinity", $"--weights: column 6: found time \"Infinity\", {Weight}")]
    [InlineData("--weights accuracy=1e999", $"--weights: column 10: found accuracy \"1e999\", {Weight}")]
    [InlineData("--weights=accuracy=-1", $"--weights: column 10: found accuracy \"-1\", {Weight}")]
    [InlineData("--weights cost=1,time=2,cost=1", "--weights: found cost 2 times, expected once")]
    [InlineData("--weights cost=0,accuracy=0", "--weights: found no weight above 0, expected at least one")]
    [InlineData("--weights", "--weights: found nothing, expected a weight of 0 or more for one or more of cost, time, accuracy")]
    [InlineData("--weights cost=1 --weights time=1", "--weights: found 2 times, expected once")]
    [InlineData("--aim cost=0", "--aim: column 6: found cost \"0\", expected a finite number above 0 (USD)")]
    [InlineData("--aim time=-1", "--aim: column 6: found time \"-1\", expected a finite number above 0 (seconds)")]
    [InlineData("--aim accuracy=99", "--aim: column 10: found accuracy \"99\", expected a number from 0 to 1")]
    [InlineData("--aim accuracy=NaN", "--aim: column 10: found accuracy \"NaN\", expected a number from 0 to 1")]
    [InlineData("--aim k=3", "--aim: column 1: found \"k\", expected one of cost, time, accuracy")]
    [InlineData("--aim time=1,time=1,time=1", "--aim: found time 3 times, expected once")]
    [InlineData("--aim", "--aim: found nothing, expected a value for one or more of cost, time, accuracy")]
    [InlineData("--group --weights cost=1", "--weights: found --group, expected a joint front")]
    [InlineData("--group --aim cost=1", "--aim: found --group, expected a joint front")]
    [InlineData("--group --trade-offs", "--trade-offs: found --group, expected a joint front")]
    [InlineData("--format csv --weights cost=1", "--weights: found --format csv, expected table or json, or --output for a result.json beside")]
    [InlineData("--format csv --aim cost=1", "--aim: found --format csv, expected table or json, or --output for a result.json beside")]
    [InlineData("--format csv --trade-offs", "--trade-offs: found --format csv, expected table; result.json lists the front without it")]
    [InlineData("--format json --trade-offs", "--trade-offs: found --format json, expected table; result.json lists the front without it")]
    public void A_mistake_ends_in_the_one_line_that_names_it(string line, string message)
    {
        var run = MooRun.Of(["optimize", .. line.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, message, ""), (run.ExitCode, run.Error.Trim(), run.Out));
    }

    [Fact]
    public void All_mistakes_of_both_options_are_told_at_once()
    {
        var run = MooRun.Of("optimize", "--weights", "cost=1,cost=x,price=2", "--aim", "time=0,accuracy=2");

        Assert.Equal(5, run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void An_empty_value_is_a_mistake() => Assert.Equal(ExitCode.BadInput, MooRun.Of("optimize", "--weights", "").ExitCode);

    [Fact]
    public void Weights_and_an_aim_add_their_rows_to_the_picks_over_all_models()
    {
        var run = MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2", "--weights", "cost=1,accuracy=3", "--aim", "cost=0.0001");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. PickMethod.All.Select(method => method.Name), "weighted", "euclid", "asf", "aim"], Methods(run).Take(PickMethod.All.Count + 4));
        Assert.Contains("  stopped by cost, 0.008911 USD above 0.0001", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_model_has_its_own_picks_and_the_rows_that_were_asked_for()
    {
        var run = MooRun.Of("optimize", "gpt5", "--weights", "cost=1", "--aim", "accuracy=0.9");

        Assert.Contains("overall  1 model, 5 feasible k, 5 of them on the joint front", run.Out, StringComparison.Ordinal);
        Assert.Equal(["weighted", "euclid", "asf", "aim", .. PickMethod.All.Select(method => method.Name)], Methods(run));
    }

    [Fact]
    public void Without_the_options_the_front_is_not_analysed_for_a_table()
    {
        var report = TestReport.Of(TestModels.Gpt5, TestModels.Nano);

        OptimizeTable.Write(Terminal.ForResults(TextWriter.Null), report);

        Assert.False(report.Front!.IsValueCreated);
    }

    [Fact]
    public void Nothing_feasible_has_no_rows_and_ends_in_3()
    {
        var run = MooRun.Of("optimize", "dear", "--weights", "cost=1", "--aim", "cost=1", "--trade-offs");

        Assert.Equal((ExitCode.Infeasible, ""), (run.ExitCode, run.Error));
        Assert.Contains("overall  1 model, no feasible k", run.Out, StringComparison.Ordinal);
        Assert.Contains("trade-offs  no feasible k", run.Out, StringComparison.Ordinal);
        Assert.Empty(Methods(run));
    }

    [Fact]
    public void Rows_of_points_may_go_with_a_question_whose_answer_is_in_a_file()
    {
        var run = MooRun.Of("optimize", "gpt5", "--format", "csv", "--weights", "cost=1", "--output", _temp.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("\"compromise\": {", File.ReadAllText(_temp.At("result.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_that_are_kept_apart_leave_no_file_of_a_joint_front()
    {
        _ = MooRun.Of("optimize", "gpt5", "--group", "--output", _temp.Path);

        Assert.Equal(["models.png", "points.csv", "report.html", "result.json"], _temp.AnswerNames());
    }

    public void Dispose() => _temp.Dispose();

    /// <summary>The first words of the rows of picks.</summary>
    private static IEnumerable<string> Methods(MooRun run) => run.Out.Split('\n')
        .Where(line => line.Length > 50 && line[0] is >= 'a' and <= 'z' && char.IsDigit(line[12]) && line[13] == ' ')
        .Select(line => line.Split(' ')[0]).Where(word => word != "single");
}
