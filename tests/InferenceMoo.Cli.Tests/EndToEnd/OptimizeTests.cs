using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>The whole program with its own catalogue, engine, decision and figures, on a small question.</summary>
public sealed class OptimizeTests : IDisposable
{
    private static readonly string[] Small = ["--trials", "2000", "--k-max", "16", "--device", "cpu"];

    private static readonly string[] Expected = ["report.html", "result.json", "points.csv", "models.png", "models.svg"];

    private readonly TempFolder _temp = new();

    [Fact]
    public void The_shipped_catalogue_is_found_and_answered_as_plain_text()
    {
        var run = MooProcess.Run(["optimize", "gpt5", .. Small]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.StartsWith("Best value (knee): take gpt5 with k = ", run.Out, StringComparison.Ordinal);
        Assert.Contains("2,000 trials a model, seed 42", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_file_but_for_the_run()
    {
        var first = MooProcess.Run(["optimize", "gpt5", "--format", "json", .. Small]);
        var second = MooProcess.Run(["optimize", "gpt5", "--format", "json", "--threads", "1", .. Small]);

        Assert.Equal(WithoutRun(first.Out), WithoutRun(second.Out));
    }

    [Fact]
    public void The_files_are_written_and_nothing_else()
    {
        var run = MooProcess.Run(["optimize", "gpt5", "--quiet", "--output", _temp.At("out"), .. Small]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        var names = _temp.AnswerNames("out");
        Assert.Empty(Expected.Except(names));
        Assert.All(names, name => Assert.Contains(Path.GetExtension(name), new[] { ".html", ".json", ".csv", ".png", ".svg" }));
    }

    [Fact]
    public void A_budget_that_nothing_meets_ends_in_3()
    {
        var run = MooProcess.Run(["optimize", "gpt5", "--max-cost", "0.001", .. Small]);

        Assert.Equal(ExitCode.Infeasible, run.ExitCode);
        Assert.StartsWith("Nothing is feasible. The nearest is gpt5 with k = 4: cost ", run.Out, StringComparison.Ordinal);
        Assert.Contains("moo solve gpt5 --max-cost 0.001 --k-max 16", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_run_stops_at_Ctrl_C_without_files()
    {
        if (OperatingSystem.IsWindows())
            return;
        var process = MooProcess.Start("optimize", "--trials", "1e12", "--output", _temp.At("out"));
        Assert.True(SpinWait.SpinUntil(() => Directory.Exists(_temp.At("out")), TimeSpan.FromSeconds(60)));

        MooProcess.Signal(process, "INT");

        Assert.Equal(ExitCode.Interrupted, MooProcess.Finish(process).ExitCode);
        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void The_devices_and_the_models_of_this_machine_are_listed()
    {
        Assert.Contains("cpu", MooProcess.Run("devices").Out, StringComparison.Ordinal);
        Assert.Contains("gpt5", MooProcess.Run("models").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_model_is_answered_with_the_nearest() =>
        Assert.Contains("did you mean gpt5-mini?", MooProcess.Run("optimize", "gpt5-mni").Error, StringComparison.Ordinal);

    public void Dispose() => _temp.Dispose();

    private static Dictionary<string, string> WithoutRun(string json) => JsonDocument.Parse(json).RootElement.EnumerateObject()
        .Where(member => member.Name != "run").ToDictionary(member => member.Name, member => member.Value.GetRawText());
}
