namespace InferenceMoo.Engine;

/// <summary>A device that <c>--device</c> can name.</summary>
/// <param name="Kind">What kind of device it is.</param>
/// <param name="Name">The name that the driver gives, or the processor's for the host engine.</param>
/// <param name="MemoryBytes">Memory of the device in bytes; 0 where it is not known.</param>
/// <param name="Detail">Cores, vector width, multiprocessors or driver version, for a person to read.</param>
public sealed record DeviceDescription(DeviceKind Kind, string Name, long MemoryBytes, string Detail);
