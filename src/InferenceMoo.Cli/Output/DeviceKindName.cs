using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Names of the kinds of devices, as <c>--device</c> takes them.</summary>
internal static class DeviceKindName
{
    /// <summary>The word for <paramref name="kind"/>.</summary>
    public static string Of(DeviceKind kind) => kind switch
    {
        DeviceKind.Cpu => "cpu",
        DeviceKind.Cuda => "cuda",
        DeviceKind.OpenCl => "opencl",
        DeviceKind.IlgpuCpu => "ilgpu-cpu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
