using ILGPU;
using ILGPU.Runtime;

namespace InferenceMoo.Engine;

/// <summary>Tells the failures of a device from those of the program.</summary>
internal static class DeviceFailures
{
    /// <summary>Whether <paramref name="failure"/> comes from the driver, the device's memory or the compilation for the device.</summary>
    public static bool IsOne(Exception failure) => failure
        is AcceleratorException
        or OutOfMemoryException
        or InternalCompilerException
        or NotSupportedException
        or DllNotFoundException
        or EntryPointNotFoundException;

    /// <summary>The one line that says that <paramref name="device"/> failed.</summary>
    public static DeviceFailedException Of(DeviceDescription device, Exception failure) =>
        new($"{device.Name} failed ({failure.Message.ReplaceLineEndings(" ")})", failure);
}
