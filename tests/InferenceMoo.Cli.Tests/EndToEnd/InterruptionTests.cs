namespace InferenceMoo.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [UnixFact]
    public void Ctrl_C_ends_in_130_and_leaves_no_files() => Interrupt("obedient", "INT", ExitCode.Interrupted, "moo: interrupted");

    [UnixFact]
    public void Other_signals_end_in_their_own_codes()
    {
        Interrupt("obedient", "TERM", ExitCode.Terminated, "moo: ended by SIGTERM");
        Interrupt("obedient", "HUP", ExitCode.HungUp, "moo: ended by SIGHUP");
        Interrupt("obedient", "QUIT", ExitCode.Quit, "moo: ended by SIGQUIT");
    }

    [UnixFact]
    public void Ctrl_C_ends_a_simulation_that_does_not_listen_and_says_so() =>
        Interrupt("stubborn", "INT", ExitCode.Interrupted, "moo: interrupted");

    [UnixFact]
    public void A_run_that_is_to_outlive_its_terminal_does()
    {
        // Under a storm of signals no driver may load: for that moment it answers them itself.
        var run = MooProcess.Shell(
            "trap '' HUP; $MOO optimize gpt5 --trials 1e5 --device cpu --quiet --format csv & while kill -HUP $! 2>&-; do :; done; wait $!");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    public void Dispose() => _temp.Dispose();

    private void Interrupt(string temper, string signal, int code, string message)
    {
        var process = MooProcess.StartLasting(temper, "optimize", "--output", _temp.At("out"));
        Assert.Equal(LastingWorkbench.Began, process.StandardError.ReadLine());

        MooProcess.Signal(process, signal);
        var run = MooProcess.Finish(process);

        Assert.Equal((code, "", message), (run.ExitCode, run.Out, run.Error.Trim()));
        Assert.Empty(_temp.Names());
    }
}
