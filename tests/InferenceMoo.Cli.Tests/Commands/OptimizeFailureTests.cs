using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli.Tests;

public sealed class OptimizeFailureTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void Quiet_keeps_notices_back_but_not_failures()
    {
        var bench = TestWorkbench.Create() with { Simulate = TestWorkbench.Noticing };
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
        Assert.Contains("take gpt5 with k = 8 ", run.Out, StringComparison.Ordinal);
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
}
