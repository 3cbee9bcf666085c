using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Wrong =
        "moo: this machine computes wrong: accuracy p97_5 of nvidia-nemotron-nano-9b-v2 at k = 18 is 5.500 standard errors off";

    private static readonly string[] Two = ["optimize", "gpt5", "nvidia-nemotron-nano-9b-v2"];

    private readonly TempFolder _temp = new();

    [Fact]
    public void Nothing_is_checked_unless_asked()
    {
        var bench = TestWorkbench.Create() with { Check = _ => throw new InvalidOperationException("checked in vain") };

        var run = MooRun.Of(bench, CancellationToken.None, [.. Two, "--format", "json"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.False(JsonDocument.Parse(run.Out).RootElement.TryGetProperty("check", out _));
    }

    [Fact]
    public void A_check_that_passes_leaves_the_exit_code()
    {
        var feasible = MooRun.Of([.. Two, "--check"]);
        var infeasible = MooRun.Of("optimize", "dear", "--check");

        Assert.Equal((ExitCode.Done, ""), (feasible.ExitCode, feasible.Error));
        Assert.Contains("accuracy p97_5 17    1,920 passed", feasible.Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Infeasible, ""), (infeasible.ExitCode, infeasible.Error));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public void A_check_that_fails_ends_in_1_after_the_results_and_files(string format)
    {
        var run = MooRun.Of(Failing(), CancellationToken.None, [.. Two, "--check", "--quiet", "--format", format, "--output", _temp.Path]);

        Assert.Equal((ExitCode.Failed, Wrong), (run.ExitCode, run.Error.Trim()));
        Assert.Contains("failed", format == "table" ? run.Out : "failed", StringComparison.Ordinal);
        Assert.Equal(["front.csv", "models.png", "points.csv", "report.html", "result.json"], _temp.AnswerNames());
        var file = JsonDocument.Parse(File.ReadAllText(_temp.At("result.json"))).RootElement;
        Assert.False(file.GetProperty("check").GetProperty("passed").GetBoolean());
    }

    [Fact]
    public void A_check_that_fails_outranks_a_model_without_a_feasible_k()
    {
        var bench = TestWorkbench.Create() with { Check = _ => TestCheck.Of(["dear"], 6) };

        Assert.Equal(ExitCode.Failed, MooRun.Of(bench, CancellationToken.None, "optimize", "dear", "--check").ExitCode);
    }

    [Fact]
    public void Beside_csv_the_verdicts_are_messages_even_when_quiet()
    {
        var run = MooRun.Of(Failing(), CancellationToken.None, [.. Two, "--check", "--quiet", "--format", "csv"]);

        Assert.Equal(
            [
                "moo: check passed: gpt5 is at most 4.000 standard errors off (accuracy p97_5 at k = 17)",
                "moo: check failed: nvidia-nemotron-nano-9b-v2 is at most 5.500 standard errors off (accuracy p97_5 at k = 18)",
                Wrong,
            ],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("model,k,", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("check", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simulation_that_is_made_up_does_not_pass()
    {
        var bench = TestWorkbench.Create() with { Check = Checker.Check };

        Assert.Equal(ExitCode.Failed, MooRun.Of(bench, CancellationToken.None, [.. Two, "--check"]).ExitCode);
    }

    public void Dispose() => _temp.Dispose();

    private static Workbench Failing() => TestWorkbench.Create() with
    {
        Check = trajectories => TestCheck.Of(trajectories.Select(trajectory => trajectory.Model.Key), 4),
    };
}
