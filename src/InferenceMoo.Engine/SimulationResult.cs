namespace InferenceMoo.Engine;

/// <summary>What a simulation gave, and on what.</summary>
/// <param name="Trajectories">One trajectory per model, in the scenario's order.</param>
/// <param name="Device">The device that did the work.</param>
public sealed record SimulationResult(IReadOnlyList<Trajectory> Trajectories, DeviceDescription Device);
