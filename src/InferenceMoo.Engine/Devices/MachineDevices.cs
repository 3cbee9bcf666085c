namespace InferenceMoo.Engine;

/// <summary>The devices of a machine. GPUs are looked for when they are asked for, since looking takes time.</summary>
internal sealed class MachineDevices
{
    /// <summary>The devices of this machine, its host engine with <paramref name="threads"/> threads.</summary>
    public static MachineDevices Here(int? threads) => new()
    {
        Host = new DeviceCandidate(new HostEngine(threads).Device, _ => new HostEngine(threads)),
        IlgpuCpu = IlgpuDevices.Cpu(),
        Cuda = IlgpuDevices.Cuda,
        OpenCl = IlgpuDevices.OpenCl,
    };

    public required DeviceCandidate Host { get; init; }

    public required DeviceCandidate IlgpuCpu { get; init; }

    public required Func<IReadOnlyList<DeviceCandidate>> Cuda { get; init; }

    public required Func<IReadOnlyList<DeviceCandidate>> OpenCl { get; init; }

    /// <summary>What <c>auto</c> tries: CUDA, OpenCL GPUs, the host engine.</summary>
    public IEnumerable<DeviceCandidate> Automatic() =>
        Cuda().Concat(OpenCl().Where(IlgpuDevices.IsGpu)).Append(Host);

    /// <summary>Every device, those that <c>auto</c> tries first.</summary>
    public IEnumerable<DeviceCandidate> All()
    {
        var openCl = OpenCl();
        return
        [
            .. Cuda(),
            .. openCl.Where(IlgpuDevices.IsGpu),
            Host,
            .. openCl.Where(candidate => !IlgpuDevices.IsGpu(candidate)),
            IlgpuCpu,
        ];
    }
}
