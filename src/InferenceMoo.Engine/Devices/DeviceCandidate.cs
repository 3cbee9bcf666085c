namespace InferenceMoo.Engine;

/// <summary>A device of this machine, not started yet.</summary>
/// <param name="Device">The device.</param>
/// <param name="Start">Starts it; the argument receives lines for a person. Throws <see cref="DeviceFailedException"/> where it cannot start.</param>
internal sealed record DeviceCandidate(DeviceDescription Device, Func<Action<string>?, IEngine> Start);
