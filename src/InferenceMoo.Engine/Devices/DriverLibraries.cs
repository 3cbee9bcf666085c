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
    public static bool HasOpenCl { get; } = OpenClNames().Any(Exists);

    /// <summary>
    /// Lets ILGPU load OpenCL by the name under which distributions ship it to users: ILGPU asks for the developers' link.
    /// </summary>
    public static void UseInstalledOpenCl() => _ = Resolver.Value;

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (!name.Contains("OpenCL", StringComparison.OrdinalIgnoreCase))
            return 0;

        foreach (var candidate in OpenClNames())
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
                return handle;
        }

        return 0;
    }

    private static string[] OpenClNames() =>
        OperatingSystem.IsWindows() ? ["OpenCL.dll"]
        : OperatingSystem.IsMacOS() ? ["/System/Library/Frameworks/OpenCL.framework/OpenCL"]
        : ["libOpenCL.so.1", "libOpenCL.so"];

    private static bool Exists(string name)
    {
        if (!NativeLibrary.TryLoad(name, out var handle))
            return false;
        NativeLibrary.Free(handle);
        return true;
    }
}
