using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;

namespace InferenceMoo.Engine;

/// <summary>Finds the drivers' libraries without starting ILGPU, which takes longer than a small run.</summary>
internal static class DriverLibraries
{
    private static readonly Lazy<bool> Resolver = new(() =>
    {
        NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, Resolve);
        return true;
    });

    /// <summary>Whether a CUDA driver is installed.</summary>
    public static bool HasCuda { get; } = Exists(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1");

    /// <summary>Whether an OpenCL loader is installed.</summary>
    public static bool HasOpenCl { get; } = OpenClNamesHere.Any(Exists);

    private static OSPlatform Here =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows
        : OperatingSystem.IsMacOS() ? OSPlatform.OSX
        : OSPlatform.Linux;

    private static IReadOnlyList<string> OpenClNamesHere => OpenClNamesOn(Here);

    /// <summary>
    /// Lets ILGPU load OpenCL by the name under which distributions ship it to users: ILGPU asks for the developers' link.
    /// </summary>
    public static void UseInstalledOpenCl() => _ = Resolver.Value;

    /// <summary>Names of the OpenCL loader on <paramref name="platform"/>, those that users have first.</summary>
    public static IReadOnlyList<string> OpenClNamesOn(OSPlatform platform) =>
        platform == OSPlatform.Windows ? ["OpenCL.dll"]
        : platform == OSPlatform.OSX ? ["/System/Library/Frameworks/OpenCL.framework/OpenCL"]
        : ["libOpenCL.so.1", "libOpenCL.so"];

    /// <summary>The loader where <paramref name="name"/> asks for OpenCL; 0, for the system to decide, for any other library.</summary>
    public static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (!name.Contains("OpenCL", StringComparison.OrdinalIgnoreCase))
            return 0;

        foreach (var candidate in OpenClNamesHere)
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
                return handle;
        }

        return 0;
    }

    private static bool Exists(string name)
    {
        if (!NativeLibrary.TryLoad(name, out var handle))
            return false;
        NativeLibrary.Free(handle);
        return true;
    }
}

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
