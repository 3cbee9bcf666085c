using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace InferenceMoo.Cli;

/// <summary>Help that ends in an example to copy.</summary>
internal sealed class ExampleHelpAction : SynchronousCommandLineAction
{
    private readonly HelpAction _help;

    /// <summary>Adds examples to <paramref name="help"/>.</summary>
    public ExampleHelpAction(HelpAction help)
    {
        _help = help;
        _help.MaxWidth = Terminal.DefaultWidth;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _ = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is IExampled { Example: var example })
            output.WriteLine($"Example:{output.NewLine}  {example.ReplaceLineEndings(output.NewLine + "  ")}");
        return ExitCode.Done;
    }
}
