using System.CommandLine;
using System.CommandLine.Invocation;

namespace InferenceMoo.Cli;

/// <summary>Prints the version of this program, whatever program hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Text);
        return ExitCode.Done;
    }
}
