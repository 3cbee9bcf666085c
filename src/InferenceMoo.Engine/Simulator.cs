namespace InferenceMoo.Engine;

/// <summary>Turns a scenario into trajectories, on the best device there is.</summary>
public static class Simulator
{
    /// <summary>Simulates every model of <paramref name="scenario"/>.</summary>
    /// <exception cref="DeviceUnavailableException">No device could do the work.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SimulationResult Run(Scenario scenario, SimulationOptions options, CancellationToken cancellation = default) =>
        throw new DeviceUnavailableException("no engine is built yet");

    /// <summary>The devices of this machine, in the order in which <c>auto</c> tries them; ILGPU's CPU accelerator comes last.</summary>
    public static IReadOnlyList<DeviceDescription> Devices() => [];
}
