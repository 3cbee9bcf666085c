namespace InferenceMoo.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [UnixFact]
    public void Ctrl_C_ends_in_130_and_leaves_no_files() => Interrupt("obedient", "INT");

    [UnixFact]
    public void A_request_to_terminate_ends_like_Ctrl_C() => Interrupt("obedient", "TERM");

    [UnixFact]
    public void Ctrl_C_ends_a_simulation_that_does_not_listen() => Interrupt("stubborn", "INT");

    public void Dispose() => _temp.Dispose();

    private void Interrupt(string temper, string signal)
    {
        var process = MooProcess.StartLasting(temper, "optimize", "--output", _temp.At("out"));
        Assert.Equal(LastingWorkbench.Began, process.StandardError.ReadLine());

        MooProcess.Signal(process, signal);
        var run = MooProcess.Finish(process);

        Assert.Equal((ExitCode.Interrupted, ""), (run.ExitCode, run.Out));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(_temp.Names());
    }
}
