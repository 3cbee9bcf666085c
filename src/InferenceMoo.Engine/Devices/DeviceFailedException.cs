namespace InferenceMoo.Engine;

/// <summary>A device failed to start, ran out of memory or was lost. Another device can do its work from the beginning.</summary>
/// <param name="message">One line for a person.</param>
/// <param name="inner">The driver's failure.</param>
public sealed class DeviceFailedException(string message, Exception? inner = null) : Exception(message, inner);
