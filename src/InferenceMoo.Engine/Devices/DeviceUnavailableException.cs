namespace InferenceMoo.Engine;

/// <summary>The device that was asked for is not there, or every device that may stand in for it failed.</summary>
/// <param name="message">One sentence for a person: what was asked for, and what there is.</param>
/// <param name="inner">The failure behind it, if any.</param>
public sealed class DeviceUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
