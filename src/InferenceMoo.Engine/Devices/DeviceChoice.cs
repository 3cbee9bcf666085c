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
