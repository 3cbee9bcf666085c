namespace InferenceMoo.Cli;

/// <summary>The command line or an input file is wrong.</summary>
/// <param name="faults">Every fault found, a line each.</param>
internal sealed class UsageException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults));
