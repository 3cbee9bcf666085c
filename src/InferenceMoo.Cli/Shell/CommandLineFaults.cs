using System.CommandLine;
using System.CommandLine.Parsing;

namespace InferenceMoo.Cli;

/// <summary>Says what is wrong with the form of a command line.</summary>
internal static class CommandLineFaults
{
    private const string CommandWord = "COMMAND";

    /// <summary>The faults that the parser found, in this program's words.</summary>
    public static IEnumerable<Fault> Of(ParseResult parsed) =>
        Directives(parsed) is { Length: > 0 } directives ? directives : parsed.Errors
            .Where(error => !IsImplied(error, parsed))
            .Select(error => Describe(error, parsed))
            .Concat(Repeated(parsed))
            .Distinct();

    /// <summary>Throws where the parser found a fault.</summary>
    /// <exception cref="InputException">There is a fault.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        var faults = new Faults();
        faults.AddRange(Of(parsed));
        faults.ThrowIfAny();
    }

    // The parser takes words in brackets before the command for its own, and ignores those that it does not know.
    private static Fault[] Directives(ParseResult parsed) => [.. parsed.Tokens
        .Where(token => token.Type == TokenType.Directive)
        .Select(token => UnknownCommand(token.Value, parsed.RootCommandResult.Command))];

    // A mistyped command is also a missing one; the first says more.
    private static bool IsImplied(ParseError error, ParseResult parsed) =>
        error.SymbolResult is CommandResult { Command: MooRoot } && parsed.UnmatchedTokens.Count > 0 && Word(error, parsed) is null;

    private static string? Word(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));

    // The parser lets an option pass that is repeated without a value.
    private static IEnumerable<Fault> Repeated(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Where(option => option.IdentifierTokenCount > 1).Select(Repeated);

    private static Fault Repeated(OptionResult option) => new(option.Option.Name, $"{option.IdentifierTokenCount} times", "once");

    private static Fault Describe(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => new Fault(option.Option.Name, "nothing", Expectation(option.Option)),
        OptionResult { IdentifierTokenCount: > 1 } option => Repeated(option),
        OptionResult { Option: IExpectation expectation, Tokens: [var token] } option =>
            new Fault(option.Option.Name, Printable.Quote(token.Value), expectation.Expected),
        CommandResult => Unmatched(error, parsed),
        _ => InParsersWords(error),
    };

    private static string Expectation(Option option) => option is IExpectation expectation ? expectation.Expected : "a value";

    private static Fault Unmatched(ParseError error, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return Word(error, parsed) switch
        {
            null when command is MooRoot => new Fault(CommandWord, "nothing", $"one of {Names(command)}") { Hint = "see `moo --help`" },
            null => InParsersWords(error),
            var word when UnknownOption.Looks(word) => UnknownOption.Describe(word, command),
            var word when command is MooRoot => UnknownCommand(word, command),
            var word => new Fault(command.Name, Printable.Quote(word), "no more words"),
        };
    }

    private static Fault InParsersWords(ParseError error) => new("", Printable.Escape(error.Message), "");

    /// <summary>A fault that names <paramref name="word"/> and the commands of <paramref name="root"/>.</summary>
    public static Fault UnknownCommand(string word, Command root)
    {
        var nearest = NearestName.Find(word, root.Subcommands.Select(command => command.Name), UnknownOption.FewEdits);
        var hint = nearest is null ? "" : $"did you mean {nearest}?";
        return new Fault(CommandWord, Printable.Quote(word), $"one of {Names(root)}") { Hint = hint };
    }

    private static string Names(Command root) => string.Join(", ", root.Subcommands.Select(command => command.Name));
}

/// <summary>Tells about a word that looks like an option and is none.</summary>
internal static class UnknownOption
{
    /// <summary>Edits that are few in the name of an option or a command, however short: hardly two of them are as near.</summary>
    public const int FewEdits = 2;

    /// <summary>Whether <paramref name="word"/> looks like an option.</summary>
    public static bool Looks(string word) => word.Length > 1 && word[0] == '-';

    /// <summary>Whether <paramref name="word"/> looks like an option whose value may be the next word.</summary>
    public static bool MayTakeValue(string word) => Looks(word) && !word.Contains('=', StringComparison.Ordinal);

    /// <summary>A fault that names the word, the option that was probably meant, or where the options are listed.</summary>
    public static Fault Describe(string word, Command command)
    {
        var name = word.Split('=')[0];
        var known = command.Options.Select(option => option.Name).Append("--help");
        var nearest = NearestName.Find(name, known, FewEdits);
        return new Fault(Printable.Shorten(name), "no such option", "")
        {
            Hint = nearest is null ? $"see `{Path(command)} --help`" : $"did you mean {nearest}?",
        };
    }

    private static string Path(Command command) => command is MooRoot ? "moo" : $"moo {command.Name}";
}

/// <summary>The words of a command line that belong to no option, told apart without a catalogue.</summary>
/// <param name="Keys">Words that name models; not those that may be a mistyped option's value.</param>
/// <param name="Faults">One per mistyped option.</param>
internal sealed record ModelWords(List<string> Keys, List<Fault> Faults)
{
    /// <summary>Sorts <paramref name="words"/>; one that starts with a dash is a mistyped option of <paramref name="command"/>.</summary>
    public static ModelWords Of(IEnumerable<string> words, Command command)
    {
        var sorted = new ModelWords([], []);
        var last = "";
        foreach (var word in words)
        {
            if (UnknownOption.Looks(word))
                sorted.Faults.Add(UnknownOption.Describe(word, command));
            else if (!UnknownOption.MayTakeValue(last))
                sorted.Keys.AddRange(Separated(word));
            last = word;
        }

        return sorted;
    }

    // No key has a comma; a word of commas alone stays, to be told as what it is.
    private static string[] Separated(string word) =>
        word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } keys ? keys : [word];
}
