using ILGPU;
using ILGPU.Runtime;

namespace InferenceMoo.Engine;

/// <summary>A device of this machine, not started yet.</summary>
/// <param name="Device">The device.</param>
/// <param name="Start">Starts it; the argument receives lines for a person. Throws <see cref="DeviceFailedException"/> where it cannot start.</param>
internal sealed record DeviceCandidate(DeviceDescription Device, Func<Action<string>?, IEngine> Start);

/// <summary>A device that <c>--device</c> can name.</summary>
/// <param name="Kind">What kind of device it is.</param>
/// <param name="Name">The name that the driver gives, or the processor's for the host engine.</param>
/// <param name="MemoryBytes">Memory of the device in bytes; 0 where it is not known.</param>
/// <param name="Detail">Cores, vector width, multiprocessors or driver version, for a person to read.</param>
public sealed record DeviceDescription(DeviceKind Kind, string Name, long MemoryBytes, string Detail);

/// <summary>What kind of device simulates.</summary>
public enum DeviceKind
{
    /// <summary>The host engine, on the processor's cores.</summary>
    Cpu,

    /// <summary>An NVIDIA GPU through CUDA.</summary>
    Cuda,

    /// <summary>A device of an OpenCL platform.</summary>
    OpenCl,

    /// <summary>ILGPU's CPU accelerator, which runs the kernels on the processor; for testing.</summary>
    IlgpuCpu,
}

/// <summary>The device that was asked for is not there, or every device that may stand in for it failed.</summary>
/// <param name="message">One sentence for a person: what was asked for, and what there is.</param>
/// <param name="inner">The failure behind it, if any.</param>
public sealed class DeviceUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A device failed to start, ran out of memory or was lost. Another device can do its work from the beginning.</summary>
/// <param name="message">One line for a person.</param>
/// <param name="inner">The driver's failure.</param>
public sealed class DeviceFailedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether <paramref name="failure"/> comes from the driver, the device's memory or the compilation for the device.</summary>
    internal static bool IsOne(Exception failure) => failure
        is AcceleratorException
        or OutOfMemoryException
        or InternalCompilerException
        or NotSupportedException
        or DllNotFoundException
        or EntryPointNotFoundException;

    /// <summary>The one line that says that <paramref name="device"/> failed.</summary>
    internal static DeviceFailedException Of(DeviceDescription device, Exception failure) =>
        new($"{device.Name} failed ({failure.Message.ReplaceLineEndings(" ")})", failure);
}
