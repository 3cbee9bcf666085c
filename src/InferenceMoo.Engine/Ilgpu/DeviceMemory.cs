using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace InferenceMoo.Engine;

/// <summary>The memory of a device.</summary>
internal static class DeviceMemory
{
    /// <summary>
    /// Bytes that are free now; where the driver does not tell (OpenCL), all there are. An OpenCL device gives a quarter of its
    /// memory, or 1 GB, to one buffer at least, which is more than a plan takes.
    /// </summary>
    public static long FreeBytes(Accelerator accelerator) =>
        accelerator is CudaAccelerator cuda ? cuda.GetFreeMemory() : accelerator.MemorySize;
}
