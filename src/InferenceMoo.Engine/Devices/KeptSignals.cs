using System.Runtime.InteropServices;

namespace InferenceMoo.Engine;

/// <summary>
/// Puts back who answers a signal that asks the process to end. Drivers take these signals over as they load (the LLVM in PoCL removes
/// its files first), even those that whoever started the process had ignored: a run that was to outlive its terminal then dies with it.
/// </summary>
internal sealed unsafe partial class KeptSignals : IDisposable
{
    // SIGHUP, SIGINT, SIGQUIT and SIGTERM have these numbers on every Unix.
    private static readonly int[] Signals = [1, 2, 3, 15];

    // The system's struct sigaction is smaller everywhere (152 bytes on Linux), and nothing here looks into it.
    private const int Bytes = 256;

    private readonly byte[]?[] _kept;

    /// <summary>Keeps who answers now, until disposed.</summary>
    public KeptSignals() => _kept = OperatingSystem.IsWindows() ? [] : Array.ConvertAll(Signals, Read);

    /// <inheritdoc/>
    public void Dispose()
    {
        for (var i = 0; i < _kept.Length; i++)
        {
            fixed (byte* kept = _kept[i])
            {
                if (kept is not null)
                    _ = Exchange(Signals[i], kept, null);
            }
        }
    }

    private static byte[]? Read(int signal)
    {
        var action = new byte[Bytes];
        fixed (byte* bytes = action)
            return Exchange(signal, null, bytes) == 0 ? action : null;
    }

    [LibraryImport("libc", EntryPoint = "sigaction")]
    private static partial int Exchange(int signal, byte* next, byte* last);
}
