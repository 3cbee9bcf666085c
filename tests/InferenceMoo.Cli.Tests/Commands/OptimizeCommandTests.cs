using System.Text.Json;
using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli.Tests;

public sealed class OptimizeCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void Every_option_reaches_the_scenario_and_the_engine()
    {
        var (scenario, options) = Ask(
            "nvidia-nemotron-nano-9b-v2", "gpt5", "--max-cost", "1e-1", "--max-time", "30", "--min-accuracy", ".9",
            "--confidence", "0.95", "--k-max", "64", "--k-step", "2", "--parallel", "8", "--trials", "2.5e3", "--replicates", "7", "--seed", "18446744073709551615",
            "--knee", "kneedle", "--device", "RTX", "--threads", "3");

        Assert.Equal([TestModels.Nano, TestModels.Gpt5], scenario.Models);
        Assert.Equal(new Limits(0.1, 30, 0.9), scenario.Limits);
        Assert.Equal(0.95, scenario.Confidence);
        Assert.Equal((64, 2, 8), (scenario.KMax, scenario.KStep, scenario.Parallel));
        Assert.Equal((2500, ulong.MaxValue, KneeMethod.Kneedle), (scenario.Trials, scenario.Seed, scenario.Knee));
        Assert.Equal(("RTX", 3, 7), (options.Device, options.Threads, options.Replicates));
    }

    [Fact]
    public void Without_options_the_published_question_is_asked_of_every_model()
    {
        var (scenario, options) = Ask();

        Assert.Equal(TestModels.All, scenario.Models);
        Assert.Equal((Limits.Published, 128, null, null), (scenario.Limits, scenario.KMax, scenario.KStep, scenario.Parallel));
        Assert.Null(scenario.Confidence);
        Assert.Equal((1_000_000, 42UL, KneeMethod.Chord), (scenario.Trials, scenario.Seed, scenario.Knee));
        Assert.Equal(("auto", null, 20), (options.Device, options.Threads, options.Replicates));
    }

    [Fact]
    public void Fewer_trials_than_replicates_are_no_fault_where_nobody_asked_for_replicates() =>
        Assert.Equal(1, Ask("--trials", "1").Scenario.Trials);

    [Fact]
    public void A_target_of_the_standard_errors_takes_as_many_trials_as_it_needs_unless_they_are_given()
    {
        var (scenario, options) = Ask("--target-se", "1e-3");

        Assert.Equal((Scenario.LargestTrials, 1e-3, 0), (scenario.Trials, options.TargetError, options.Replicates));
        Assert.Equal(500, Ask("--target-se", "1e-3", "--trials", "500", "--replicates", "0").Scenario.Trials);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_trials_that_a_target_took_are_reported_and_whether_it_was_met(bool isMet)
    {
        var bench = TestWorkbench.Create() with
        {
            Simulate = (scenario, _, _) => TestWorkbench.Simulate(scenario with { Trials = 12_345 }) with { TargetMet = isMet },
        };

        var json = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--target-se", "1e-3", "--format", "json");
        var root = JsonDocument.Parse(json.Out).RootElement;
        var table = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--target-se", "1e-3").Out;

        Assert.Equal(ExitCode.Done, json.ExitCode);
        Assert.Equal(12_345, root.GetProperty("request").GetProperty("trials").GetInt64());
        Assert.Equal(1e-3, root.GetProperty("request").GetProperty("target_se").GetDouble());
        Assert.Equal(isMet, root.GetProperty("target_met").GetBoolean());
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
    public void Several_P_are_compared_as_variants_of_each_model()
    {
        var (scenario, _) = Ask("gpt5", "nvidia-nemotron-nano-9b-v2", "--parallel", "1,4:16:*4");

        Assert.Equal(
            ["gpt5@1", "gpt5@4", "gpt5@16", "nvidia-nemotron-nano-9b-v2@1", "nvidia-nemotron-nano-9b-v2@4", "nvidia-nemotron-nano-9b-v2@16"],
            scenario.Models.Select(model => model.Key));
        Assert.Equal([1, 4, 16], scenario.Models.Take(3).Select(scenario.ParallelOf));
        Assert.Null(scenario.Parallel);
        Assert.Contains("up to 128, P = 1, 4, knee by chord", MooRun.Of("optimize", "gpt5", "--parallel", "1,4").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feasible_answer_ends_in_0()
    {
        var run = MooRun.Of("optimize", "gpt5");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("accuracy   20", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_feasible_k_ends_in_3_with_its_results()
    {
        var run = MooRun.Of("optimize", "gpt5", "dear", "--output", _temp.Path);

        Assert.Equal(ExitCode.Infeasible, run.ExitCode);
        Assert.Contains("no feasible k", run.Out, StringComparison.Ordinal);
        Assert.Equal(["front.csv", "models.png", "points.csv", "result.json"], _temp.Names());
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
    public void Without_group_the_picks_over_all_models_come_first() => Assert.InRange(
        MooRun.Of("optimize", "gpt5", "nvidia-nemotron-nano-9b-v2").Out.IndexOf("overall  2 models", StringComparison.Ordinal), 0, 200);

    [Fact]
    public void Csv_and_the_file_of_it_are_the_same()
    {
        var run = MooRun.Of("optimize", "gpt5", "--format", "csv", "--output", _temp.Path);

        Assert.Equal(File.ReadAllText(_temp.At("points.csv")), run.Out);
    }

    [Fact]
    public void Results_have_no_escape_codes_and_messages_go_elsewhere()
    {
        var bench = TestWorkbench.Create() with { Simulate = Noticing };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--output", _temp.Path);

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Equal(
            ["moo: the device was lost; on the next", $"moo: wrote 4 files to {_temp.Path}"],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Quiet_keeps_notices_back_but_not_failures()
    {
        var bench = TestWorkbench.Create() with { Simulate = Noticing };
        var failing = bench with { Simulate = (_, _, _) => throw new DeviceUnavailableException("no device is called RTX") };

        Assert.Empty(MooRun.Of(bench, CancellationToken.None, "optimize", "--quiet", "--output", _temp.Path).Error);
        Assert.Equal("moo: no device is called RTX", MooRun.Of(failing, CancellationToken.None, "optimize", "--quiet").Error.Trim());
    }

    [Fact]
    public void A_device_failure_ends_in_1_with_one_line_and_no_files()
    {
        var bench = TestWorkbench.Create() with { Simulate = (_, _, _) => throw new DeviceUnavailableException("the driver\nis gone") };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "--output", _temp.At("out"));

        Assert.Equal((ExitCode.Failed, "moo: the driver is gone", ""), (run.ExitCode, run.Error.Trim(), run.Out));
        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void A_fault_of_the_program_ends_in_1_without_its_trace()
    {
        var bench = TestWorkbench.Create() with { Decide = (_, _) => throw new InvalidOperationException("it broke") };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize");

        Assert.Equal((ExitCode.Failed, "moo: internal failure: it broke"), (run.ExitCode, run.Error.Trim()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_interrupted_simulation_ends_in_130_and_leaves_no_files(bool failsInSeveralThreads)
    {
        using var interruption = new CancellationTokenSource();
        var bench = TestWorkbench.Create() with
        {
            Simulate = (_, _, cancellation) =>
            {
                interruption.Cancel();
                var cancelled = new OperationCanceledException(cancellation);
                throw failsInSeveralThreads ? new AggregateException(cancelled, cancelled) : cancelled;
            },
        };

        var run = MooRun.Of(bench, interruption.Token, "optimize", "--output", _temp.At("out"));

        Assert.Equal((ExitCode.Interrupted, "moo: interrupted", ""), (run.ExitCode, run.Error.Trim(), run.Out));
        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void A_figure_that_cannot_be_written_ends_in_1_after_the_answer_and_leaves_no_files()
    {
        var figure = new Figure("models.png", _ => throw new IOException("No space left on device"));
        var bench = TestWorkbench.Create() with { Draw = _ => [figure] };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "gpt5", "--output", _temp.At("out"));

        Assert.Equal((ExitCode.Failed, "moo: cannot write models.png: No space left on device"), (run.ExitCode, run.Error.Trim()));
        Assert.Contains("accuracy   20", run.Out, StringComparison.Ordinal);
        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void A_place_that_takes_no_files_is_refused_before_the_simulation()
    {
        File.WriteAllText(_temp.At("file"), "");
        var bench = TestWorkbench.Create() with { Simulate = (_, _, _) => throw new InvalidOperationException("simulated in vain") };

        var run = MooRun.Of(bench, CancellationToken.None, "optimize", "--output", _temp.At("file"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("--output: found ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private static SimulationResult Replicated(Scenario scenario)
    {
        var result = TestWorkbench.Simulate(scenario);
        return result with { Replicates = [result.Trajectories, result.Trajectories] };
    }

    private static SimulationResult Noticing(Scenario scenario, SimulationOptions options, CancellationToken cancellation)
    {
        options.Notice?.Invoke("the device was lost; on the next");
        return TestWorkbench.Simulate(scenario);
    }

    private static (Scenario Scenario, SimulationOptions Options) Ask(params string[] arguments)
    {
        (Scenario, SimulationOptions)? asked = null;
        var bench = TestWorkbench.Create() with
        {
            Simulate = (scenario, options, _) =>
            {
                asked = (scenario, options);
                return TestWorkbench.Simulate(scenario);
            },
        };
        var run = MooRun.Of(bench, CancellationToken.None, ["optimize", .. arguments]);
        Assert.Empty(run.Error);
        return asked!.Value;
    }
}
