using System.CommandLine;
using System.CommandLine.Parsing;

namespace InferenceMoo.Cli;

/// <summary>The whole program as a function of its arguments, its tools and its surroundings.</summary>
internal static class MooProgram
{
    private static readonly ParserConfiguration Plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line and returns its exit code (see <see cref="ExitCode"/>); an empty one shows help.</summary>
    public static int Run(IReadOnlyList<string> arguments, Workbench bench, Surroundings around) => WholeProcess.Guard(
        around, () => Dispatch(Parse(arguments is [] ? ["--help"] : arguments, bench, around with { Arguments = arguments }), around));

    /// <summary>The command line of the command called <paramref name="word"/> that asks what <paramref name="query"/> asks, see <see cref="QueryArguments"/>.</summary>
    public static ParseResult Parse(string word, string query, Workbench bench, Surroundings around)
    {
        var root = new MooRoot(bench, around, word);
        return root.Parse(QueryArguments.Of(root.Subcommands.Single(command => command.Name == word), query), Plain);
    }

    /// <summary>Parses a command line.</summary>
    public static ParseResult Parse(IReadOnlyList<string> arguments, Workbench bench, Surroundings around) =>
        new MooRoot(bench, around, arguments is [var first, ..] ? first : null).Parse(arguments, Plain);

    // Commands are called here and not by the parser, which would not call a command whose options have faults:
    // the command adds the faults that only it can see.
    private static int Dispatch(ParseResult parsed, Surroundings around)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.Directive))
            CommandLineFaults.ThrowIfAny(parsed);
        if (parsed.Action is ExampleHelpAction or VersionAction)
            return ResultsOutput.Write(around, () => parsed.Invoke(Invocation(around)));
        if (parsed.CommandResult.Command is MooCommand command)
            return command.Run(parsed);
        // The parser holds a line without a command for a fault, so this ends here.
        CommandLineFaults.ThrowIfAny(parsed);
        return ExitCode.BadInput;
    }

    private static InvocationConfiguration Invocation(Surroundings around) => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = around.Out,
        Error = around.Error,
    };
}
