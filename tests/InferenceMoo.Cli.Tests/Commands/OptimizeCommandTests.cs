using System.Text.Json;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

public sealed class OptimizeCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_trials_that_a_target_took_are_reported_and_whether_it_was_met(bool isMet)
    {
        var bench = TestWorkbench.Create() with
        {
            Simulate = (scenario, _, _) => TestWorkbench.Simulate(scenario with { Trials = 12_345 }) with { TargetMet = isMet },
        };

        string[] line = ["optimize", "gpt5", "--target-se", "1e-3", "--trials", "2e6", "--verbose"];
        var json = MooRun.Of(bench, CancellationToken.None, [.. line, "--format", "json"]);
        var root = JsonDocument.Parse(json.Out).RootElement;
        var table = MooRun.Of(bench, CancellationToken.None, line).Out;

        Assert.Equal(ExitCode.Done, json.ExitCode);
        Assert.Equal(2_000_000, root.GetProperty("request").GetProperty("trials").GetInt64());
        Assert.Equal(12_345, root.GetProperty("run").GetProperty("trials").GetInt64());
        Assert.Equal(1e-3, root.GetProperty("request").GetProperty("target_se").GetDouble());
        Assert.Equal(isMet, root.GetProperty("target_met").GetBoolean());
        Assert.Contains("standard errors below 0.001 of their means in at most 2,000,000", table, StringComparison.Ordinal);
        Assert.Contains("12,345 trials per model", table, StringComparison.Ordinal);
        Assert.Contains(isMet ? "until every standard error was below 0.001 of its mean" : "too few for every standard error", table, StringComparison.Ordinal);
    }

    [Fact]
    public void What_replicates_pick_is_in_the_answer()
    {
        var bench = TestWorkbench.Create() with { Simulate = (scenario, _, _) => Replicated(scenario), Decide = Decider.Decide };

        var json = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--format", "json").Out;
        var root = JsonDocument.Parse(json).RootElement;

        Assert.Equal(2, root.GetProperty("replicates").GetProperty("count").GetInt32());
        Assert.Equal(1, root.GetProperty("models")[0].GetProperty("pick_shares").GetProperty("cube").GetProperty("share").GetDouble());
    }

    [Fact]
    public void A_feasible_answer_ends_in_0()
    {
        var run = MooRun.Of("optimize", "gpt5");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Best value (knee): take gpt5 with k = 8 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_feasible_k_ends_in_3_with_its_results_where_it_is_strict()
    {
        var run = MooRun.Of("optimize", "gpt5", "dear", "--strict", "--output", _temp.Path);

        Assert.Equal(ExitCode.Infeasible, run.ExitCode);
        Assert.Contains("none of 32 k fits dear", run.Out, StringComparison.Ordinal);
        Assert.Equal(["front.csv", "models.png", "points.csv", "report.html", "result.json"], _temp.AnswerNames());
    }

    [Fact]
    public void Json_and_the_file_of_it_are_the_same()
    {
        var run = MooRun.Of("optimize", "gpt5", "--format", "json", "--output", _temp.Path);

        var file = File.ReadAllText(_temp.At("result.json"));
        Assert.Equal(file, run.Out);
        Assert.Equal("inference-moo/result/1", JsonDocument.Parse(file).RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void Group_keeps_the_models_apart_in_every_format()
    {
        var table = MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2", "--group");
        var json = MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2", "--group", "--format", "json");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (table.ExitCode, json.ExitCode));
        Assert.DoesNotContain("overall", table.Out + json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_come_with_verbose_led_by_what_is_recommended()
    {
        var run = MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2", "--verbose").Out;

        Assert.StartsWith("Best value (knee): take ", run, StringComparison.Ordinal);
        Assert.Contains("overall  2 models", run, StringComparison.Ordinal);
        Assert.Contains("single ", run, StringComparison.Ordinal);
        Assert.DoesNotContain("single ", MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_the_file_of_it_are_the_same()
    {
        var run = MooRun.Of("optimize", "gpt5", "--format", "csv", "--output", _temp.Path);

        Assert.Equal(File.ReadAllText(_temp.At("points.csv")), run.Out);
    }

    [Fact]
    public void Results_have_no_escape_codes_and_messages_go_elsewhere()
    {
        var bench = TestWorkbench.Create() with { Simulate = TestWorkbench.Noticing };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--output", _temp.Path);

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Equal(
            ["moo: the device was lost; on the next", $"moo: wrote 5 files to {_temp.Path}"],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Names_that_the_figures_cannot_show_are_told_with_what_stands_for_them()
    {
        Model[] models = [TestModels.Gpt5, TestModels.Nano with { Name = "\ue001\u4e49" }, TestModels.Dear with { Key = "\ue002", Name = "\u001b\ue002" }];
        var bench = TestWorkbench.Create() with { ReadCatalog = _ => new Catalog(models) };
        string[] arguments = ["optimize", "--output", _temp.Path];

        var told = MooRun.Of(bench, CancellationToken.None, arguments).Error;

        Assert.Contains(
            "moo: no font that figures can use has the characters for \"\ue001\u4e49\" (shown as \"nvidia-nemotron-nano-9b-v2\") "
            + "and \"\\u{1B}\ue002\" (shown as \"model 3\")",
            told,
            StringComparison.Ordinal);
        Assert.Empty(MooRun.Of(bench, CancellationToken.None, [.. arguments, "--quiet"]).Error);
        Assert.Empty(MooRun.Of(bench, CancellationToken.None, "optimize").Error);
    }

    public void Dispose() => _temp.Dispose();

    private static SimulationResult Replicated(Scenario scenario)
    {
        var result = TestWorkbench.Simulate(scenario);
        return result with { Replicates = [result.Trials, result.Trials] };
    }
}
