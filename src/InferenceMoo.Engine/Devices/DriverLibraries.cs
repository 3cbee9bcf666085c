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
