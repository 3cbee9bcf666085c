using System.Runtime.InteropServices;

namespace InferenceMoo.Cli;

/// <summary>How a process ends that a signal asks to end.</summary>
/// <param name="ExitCode">128 and the signal's number.</param>
/// <param name="Message">A line for the user.</param>
internal sealed record Ending(int ExitCode, string Message)
{
    /// <summary>Ctrl-C.</summary>
    public static Ending Interrupted { get; } = new(Cli.ExitCode.Interrupted, "moo: interrupted");

#pragma warning disable IDE0072 // Of the system's signals nobody listens to the others.
    /// <summary>How <paramref name="signal"/> ends the process.</summary>
    public static Ending Of(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGTERM => new(Cli.ExitCode.Terminated, "moo: ended by SIGTERM"),
        PosixSignal.SIGHUP => new(Cli.ExitCode.HungUp, "moo: ended by SIGHUP"),
        PosixSignal.SIGQUIT => new(Cli.ExitCode.Quit, "moo: ended by SIGQUIT"),
        PosixSignal.SIGINT => Interrupted,
        _ => throw new ArgumentOutOfRangeException(nameof(signal)),
    };
#pragma warning restore IDE0072
}

/// <summary>
/// Turns Ctrl-C, a request to terminate, to quit, and the end of a terminal into a cancelled token, and leaves when nobody follows it in
/// time.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // The whole program has a second to stop; what is left of it is for removing files and leaving.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    // Spectre hides the cursor under a progress bar, which nobody takes away when the process leaves under it.
    private const string ShowCursor = "\u001b[?25h\r\u001b[K";

    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private volatile Ending _ending = Ending.Interrupted;
    private volatile bool _isTold;

    private Interruption() => _registrations = Array.ConvertAll(Signals, signal => PosixSignalRegistration.Create(signal, Handle));

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Starts to listen; until disposed.</summary>
    public static Interruption Listen() => new();

    /// <summary>How the process ends, for somebody who tells it.</summary>
    public Ending Tell()
    {
        _isTold = true;
        return _ending;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        _ending = Ending.Of(context.Signal);
        LeaveInTime();
        _source.Cancel();
    }

    private void LeaveInTime()
    {
        try
        {
            // Not on the thread pool: a simulation may keep every thread of it busy.
            new Thread(LeaveAfterGrace) { IsBackground = true, Name = "moo interruption" }.Start();
        }
        catch (OutOfMemoryException)
        {
            // No more threads are to be had: those that there are end by themselves.
        }
    }

    private void LeaveAfterGrace()
    {
        Thread.Sleep(Grace);
        if (!_isTold)
            StandardStreams.WriteError((Console.IsErrorRedirected ? "" : ShowCursor) + _ending.Message);
        Environment.Exit(_ending.ExitCode);
    }
}
