using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using InferenceMoo.Kernels;

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

    /// <summary>The devices to try, in order, for the text of <c>--device</c>; a GPU is always followed by the host engine, which can stand in for it.</summary>
    /// <exception cref="DeviceUnavailableException">No device answers to <paramref name="choice"/>.</exception>
    public IEnumerable<DeviceCandidate> Resolve(string choice)
    {
        var chosen = choice.ToUpperInvariant() switch
        {
            "AUTO" => Automatic(),
            "CPU" => [Host],
            "CUDA" => Cuda(),
            "OPENCL" => OpenCl(),
            "ILGPU-CPU" => [IlgpuCpu],
            _ => All().Where(candidate => candidate.Device.Name.Contains(choice, StringComparison.OrdinalIgnoreCase)),
        };
        return Tried(choice, chosen);
    }

    private IEnumerable<DeviceCandidate> Tried(string choice, IEnumerable<DeviceCandidate> chosen)
    {
        var any = false;
        var hostTried = false;
        foreach (var candidate in chosen)
        {
            any = true;
            hostTried |= candidate.Device.Kind == DeviceKind.Cpu;
            yield return candidate;
        }

        if (!any)
            throw Missing(choice);
        if (!hostTried)
            yield return Host;
    }

    private DeviceUnavailableException Missing(string choice)
    {
        var names = string.Join(", ", All().Select(candidate => candidate.Device.Name));
        return new DeviceUnavailableException($"no device answers to \"{choice}\"; this machine has: {names} (see moo devices)");
    }
}

/// <summary>Lists the devices that ILGPU can drive.</summary>
internal static class IlgpuDevices
{
    /// <summary>CUDA GPUs; none without a driver.</summary>
    public static IReadOnlyList<DeviceCandidate> Cuda() =>
        DriverLibraries.HasCuda ? Listed(DeviceKind.Cuda, builder => builder.Cuda()) : [];

    /// <summary>OpenCL devices, GPUs and others; none without a loader.</summary>
    public static IReadOnlyList<DeviceCandidate> OpenCl()
    {
        if (!DriverLibraries.HasOpenCl)
            return [];

        DriverLibraries.UseInstalledOpenCl();
        return Listed(DeviceKind.OpenCl, builder => builder.OpenCL());
    }

    /// <summary>Whether <paramref name="candidate"/> is an OpenCL GPU.</summary>
    public static bool IsGpu(DeviceCandidate candidate) => candidate.Device.Detail.StartsWith("GPU", StringComparison.Ordinal);

    /// <summary>ILGPU's CPU accelerator.</summary>
    public static DeviceCandidate Cpu()
    {
        var device = new DeviceDescription(
            DeviceKind.IlgpuCpu, "ILGPU CPU accelerator", GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, "runs the GPU kernels on the processor; for testing");
        return new DeviceCandidate(device, notice => Started(device, 0, notice, builder => builder.CPU(CPUDevice.Default)));
    }

    private static List<DeviceCandidate> Listed(DeviceKind kind, Action<Context.Builder> register)
    {
        try
        {
            using var signals = new KeptSignals();
            using var context = NewContext(register);
            // Where it finds no device, ILGPU lists a simulated processor.
            return [.. context.Devices
                .Select((device, number) => (Device: device, Number: number))
                .Where(entry => entry.Device is CudaDevice or CLDevice)
                .Select(entry => Candidate(kind, entry.Device, entry.Number, register))];
        }
        catch (Exception failure) when (failure is TypeInitializationException || DeviceFailedException.IsOne(failure))
        {
            return [];
        }
    }

    private static DeviceCandidate Candidate(DeviceKind kind, Device device, int number, Action<Context.Builder> register)
    {
        var description = new DeviceDescription(kind, device.Name.Trim(), device.MemorySize, DetailOf(device));
        return new DeviceCandidate(description, notice => Started(description, number, notice, register));
    }

    private static string DetailOf(Device device) => device switch
    {
        CudaDevice cuda => $"{cuda.NumMultiprocessors} multiprocessors, {cuda.Architecture}",
        CLDevice cl => $"{(cl.DeviceType.HasFlag(CLDeviceType.CL_DEVICE_TYPE_GPU) ? "GPU" : "no GPU")}, {cl.NumMultiprocessors} compute units, {cl.PlatformName}",
        _ => "",
    };

    private static IlgpuEngine Started(
        DeviceDescription device, int number, Action<string>? notice, Action<Context.Builder> register)
    {
        Context? context = null;
        using var signals = new KeptSignals();
        try
        {
            context = NewContext(register);
            return new IlgpuEngine(context, context.Devices[number].CreateAccelerator(context), device, notice);
        }
        catch (Exception failure) when (DeviceFailedException.IsOne(failure))
        {
            context?.Dispose();
            throw DeviceFailedException.Of(device, failure);
        }
    }

    private static Context NewContext(Action<Context.Builder> register) => Context.Create(builder =>
    {
        // At the default level PoCL rejects the OpenCL text of some kernels.
        builder.EnableAlgorithms().AddDeviceFunctions().Optimize(OptimizationLevel.O2);
        register(builder);
    });
}
