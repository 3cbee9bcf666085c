using System.Runtime.InteropServices;

namespace InferenceMoo.Cli;

/// <summary>Turns Ctrl-C and a request to terminate into a cancelled token, and leaves when nobody follows it in time.</summary>
internal sealed class Interruption : IDisposable
{
    // The whole program has a second to stop; what is left of it is for removing files and leaving.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    private Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Starts to listen; until disposed.</summary>
    public static Interruption Listen() => new();

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
        // Not on the thread pool: a simulation may keep every thread of it busy.
        new Thread(LeaveAfterGrace) { IsBackground = true, Name = "moo interruption" }.Start();
        _source.Cancel();
    }

    private static void LeaveAfterGrace()
    {
        Thread.Sleep(Grace);
        Environment.Exit(ExitCode.Interrupted);
    }
}
