namespace InferenceMoo.Engine;

/// <summary>What a sweep needs of its trials, and on what they ran.</summary>
/// <param name="Decider">Decides at any combination.</param>
/// <param name="Device">The device that simulated the statistics.</param>
public sealed record SweepSimulation(SweepDecider Decider, DeviceDescription Device);
