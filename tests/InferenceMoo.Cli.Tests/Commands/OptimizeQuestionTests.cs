using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

public sealed class OptimizeQuestionTests
{
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

    [Fact]
    public void Several_P_are_compared_as_variants_of_each_model()
    {
        var (scenario, _) = Ask("gpt5", "nvidia-nemotron-nano-9b-v2", "--parallel", "1,4:16:*4");

        Assert.Equal(
            ["gpt5@1", "gpt5@4", "gpt5@16", "nvidia-nemotron-nano-9b-v2@1", "nvidia-nemotron-nano-9b-v2@4", "nvidia-nemotron-nano-9b-v2@16"],
            scenario.Models.Select(model => model.Key));
        Assert.Equal([1, 4, 16], scenario.Models.Take(3).Select(scenario.ParallelOf));
        Assert.Null(scenario.Parallel);
        Assert.Contains("up to 128, P = 1, 4, knee by chord", MooRun.Of("optimize", "gpt5", "--parallel", "1,4", "--verbose").Out, StringComparison.Ordinal);
    }

    private static (Scenario Scenario, SimulationOptions Options) Ask(params string[] arguments)
    {
        var (run, scenario, options) = TestWorkbench.Asked(["optimize", .. arguments]);
        Assert.Empty(run.Error);
        return (scenario, options);
    }
}
