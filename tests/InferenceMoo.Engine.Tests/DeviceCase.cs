namespace InferenceMoo.Engine.Tests;

/// <summary>What to count on a device, and how to cut it.</summary>
/// <param name="Models">A name of <see cref="DeviceCases.Models"/>.</param>
/// <param name="First">Number of the first trial.</param>
/// <param name="Trials">Number of trials.</param>
/// <param name="Threads">Threads per group.</param>
/// <param name="Chunk">Trials per chunk.</param>
/// <param name="Rows">Inferences per launch.</param>
public sealed record DeviceCase(string Models, ulong First, int Trials, int Threads, int Chunk, int Rows);
