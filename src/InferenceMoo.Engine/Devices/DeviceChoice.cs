namespace InferenceMoo.Engine;

/// <summary>Turns the text of <c>--device</c> into the devices to try, in order.</summary>
internal static class DeviceChoice
{
    /// <summary>The devices for <paramref name="choice"/>; a GPU is always followed by the host engine, which can stand in for it.</summary>
    /// <exception cref="DeviceUnavailableException">No device answers to <paramref name="choice"/>.</exception>
    public static IEnumerable<DeviceCandidate> Resolve(string choice, MachineDevices machine)
    {
        var chosen = choice.ToUpperInvariant() switch
        {
            "AUTO" => machine.Automatic(),
            "CPU" => [machine.Host],
            "CUDA" => machine.Cuda(),
            "OPENCL" => machine.OpenCl(),
            "ILGPU-CPU" => [machine.IlgpuCpu],
            _ => machine.All().Where(candidate => candidate.Device.Name.Contains(choice, StringComparison.OrdinalIgnoreCase)),
        };
        return Tried(choice, chosen, machine);
    }

    private static IEnumerable<DeviceCandidate> Tried(string choice, IEnumerable<DeviceCandidate> chosen, MachineDevices machine)
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
            throw Missing(choice, machine);
        if (!hostTried)
            yield return machine.Host;
    }

    private static DeviceUnavailableException Missing(string choice, MachineDevices machine)
    {
        var names = string.Join(", ", machine.All().Select(candidate => candidate.Device.Name));
        return new DeviceUnavailableException($"no device answers to \"{choice}\"; this machine has: {names} (see moo devices)");
    }
}

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
public sealed class DeviceFailedException(string message, Exception? inner = null) : Exception(message, inner);
