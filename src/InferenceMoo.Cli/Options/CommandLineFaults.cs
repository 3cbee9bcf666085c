using System.CommandLine;
using System.CommandLine.Parsing;

namespace InferenceMoo.Cli;

/// <summary>Says what is wrong with the form of a command line, a line per fault.</summary>
internal static class CommandLineFaults
{
    /// <summary>The faults that the parser found, in this program's words.</summary>
    public static IEnumerable<string> Of(ParseResult parsed) =>
        Directives(parsed) is { Length: > 0 } directives ? directives : parsed.Errors
            .Where(error => !IsImplied(error, parsed))
            .Select(error => Describe(error, parsed))
            .Concat(Repeated(parsed))
            .Distinct();

    /// <summary>Throws where the parser found a fault.</summary>
    /// <exception cref="UsageException">There is a fault.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        var faults = Of(parsed).ToList();
        if (faults.Count > 0)
            throw new UsageException(faults);
    }

    // The parser takes words in brackets before the command for its own, and ignores those that it does not know.
    private static string[] Directives(ParseResult parsed) => [.. parsed.Tokens
        .Where(token => token.Type == TokenType.Directive)
        .Select(token => UnknownCommand(token.Value, parsed.RootCommandResult.Command))];

    // A mistyped command is also a missing one; the first says more.
    private static bool IsImplied(ParseError error, ParseResult parsed) =>
        error.SymbolResult is CommandResult { Command: MooRoot } && parsed.UnmatchedTokens.Count > 0 && Word(error, parsed) is null;

    private static string? Word(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));

    // The parser lets an option pass that is repeated without a value.
    private static IEnumerable<string> Repeated(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Where(option => option.IdentifierTokenCount > 1).Select(Repeated);

    private static string Repeated(OptionResult option) =>
        $"{option.Option.Name}: found {option.IdentifierTokenCount} times, expected once";

    private static string Describe(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name}: found nothing, expected {Expectation(option.Option)}",
        OptionResult { IdentifierTokenCount: > 1 } option => Repeated(option),
        CommandResult => Unmatched(error, parsed),
        _ => Printable.Escape(error.Message),
    };

    private static string Expectation(Option option) => option is IExpectation expectation ? expectation.Expected : "a value";

    private static string Unmatched(ParseError error, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return Word(error, parsed) switch
        {
            null when command is MooRoot => $"COMMAND: found nothing, expected one of {Names(command)}; see `moo --help`",
            null => Printable.Escape(error.Message),
            var word when UnknownOption.Looks(word) => UnknownOption.Message(word, command),
            var word when command is MooRoot => UnknownCommand(word, command),
            var word => $"{command.Name}: found {Quoted.Of(word)}, expected no more words",
        };
    }

    private static string UnknownCommand(string word, Command root)
    {
        var nearest = NearestName.Of(word, root.Subcommands.Select(command => command.Name));
        var hint = nearest is null ? "" : $"; did you mean {nearest}?";
        return $"COMMAND: found {Quoted.Of(word)}, expected one of {Names(root)}{hint}";
    }

    private static string Names(Command root) => string.Join(", ", root.Subcommands.Select(command => command.Name));
}
