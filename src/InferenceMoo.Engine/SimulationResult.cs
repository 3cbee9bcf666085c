namespace InferenceMoo.Engine;

/// <summary>What a simulation gave, and on what.</summary>
/// <param name="Trajectories">One trajectory per model, in the scenario's order.</param>
/// <param name="Device">The device that did the work.</param>
public sealed record SimulationResult(IReadOnlyList<Trajectory> Trajectories, DeviceDescription Device)
{
    /// <summary>
    /// Per replicate one trajectory per model, in the scenario's order, whose quantiles are NaN; empty where none were asked for.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Trajectory>> Replicates { get; init; } = [];

    /// <summary>Whether <see cref="SimulationOptions.TargetError"/> was met; null without one.</summary>
    public bool? TargetMet { get; init; }
}
