namespace InferenceMoo.Cli;

/// <summary>Results could not be written, for instance because a disk is full.</summary>
/// <param name="message">One sentence that names the file.</param>
/// <param name="inner">The failure behind it, if any.</param>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
