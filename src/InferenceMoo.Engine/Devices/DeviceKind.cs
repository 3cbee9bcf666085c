namespace InferenceMoo.Engine;

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
