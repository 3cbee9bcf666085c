using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>A command of <c>moo</c>, with an example for its help.</summary>
internal abstract class MooCommand(string name, string description, string example) : Command(name, description), IExampled
{
    /// <inheritdoc/>
    public string Example { get; } = example;

    /// <summary>Runs the command and returns its exit code.</summary>
    public abstract int Run(ParseResult parsed);
}
