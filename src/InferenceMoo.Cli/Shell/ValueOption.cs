using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace InferenceMoo.Cli;

/// <summary>
/// An option with one value, whose faults name the option, the value found and what is allowed. To the parser it is text: a
/// generic option per type of value would have to be compiled at every start.
/// </summary>
internal sealed class ValueOption<T> : Option<string>, IExpectation
{
    private readonly TryParse<T> _parse;

    /// <summary>An option called <paramref name="name"/>, whose value help calls <paramref name="value"/>.</summary>
    public ValueOption(string name, string value, string description, string expected, TryParse<T> parse)
        : base(name)
    {
        _parse = parse;
        Expected = expected;
        HelpName = value;
        Description = description;
        CustomParser = Read;
    }

    /// <inheritdoc/>
    public string Expected { get; }

    /// <summary>Whether the option is on the command line, with a value that can be read or not.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(this) is { Implicit: false };

    /// <summary>Whether the value on the command line could not be read.</summary>
    public bool IsFaulty(ParseResult parsed) => parsed.GetResult(this) is { } result && result.Errors.Any();

    /// <summary>The value on the command line, or <paramref name="absent"/> where there is none or it could not be read.</summary>
    public T ValueOr(ParseResult parsed, T absent) => IsReadable(parsed) ? Value(parsed) : absent;

    /// <summary>The value on the command line, or null (0 for a number) where there is none or it could not be read.</summary>
    public T? ValueOrNull(ParseResult parsed) => IsReadable(parsed) ? Value(parsed) : default;

    private bool IsReadable(ParseResult parsed) => IsGiven(parsed) && !IsFaulty(parsed);

    private T Value(ParseResult parsed)
    {
        _parse(parsed.GetValue(this)!, out var value);
        return value;
    }

    private string? Read(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (_parse(text, out _))
            return text;
        // An error of the parser is text, and takes none that is blank: CommandLineFaults makes a fault of it.
        argument.AddError(Expected);
        return null;
    }
}

/// <summary>An option that can say what it allows.</summary>
internal interface IExpectation
{
    /// <summary>What the option allows, to follow "expected".</summary>
    string Expected { get; }
}

/// <summary>Reads a value from its text; false where the text is no such value.</summary>
internal delegate bool TryParse<T>(string text, out T value);

/// <summary>An option without a value, which does something of its own instead of the command.</summary>
internal sealed class FlagOption : Option<string>
{
    /// <summary>An option called <paramref name="name"/> or <paramref name="aliases"/>, which does <paramref name="action"/>.</summary>
    public FlagOption(string name, string[] aliases, string description, CommandLineAction action)
        : base(name, aliases)
    {
        Description = description;
        Action = action;
        Arity = ArgumentArity.Zero;
    }

    /// <inheritdoc/>
    public override CommandLineAction? Action { get; set; }
}

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The word for no format of a file: a table for a person.</summary>
    public const string Table = "table";

    private static readonly string[] FormatNames = [Table, .. ReportFormat.All.Select(format => format.Name)];

    /// <summary><c>--models FILE</c>.</summary>
    public static ValueOption<string> Models() => Text(
        "--models",
        "FILE",
        "Catalogue of models [default: models.yaml here, else the one shipped with moo]",
        "a file name");

    /// <summary><c>--format</c>; null for a table.</summary>
    public static ValueOption<ReportFormat?> Format() => new(
        "--format",
        "FORMAT",
        $"How results go to standard output: {string.Join(", ", FormatNames.SkipLast(1))} or {FormatNames[^1]} [default: {Table}]",
        "one of " + string.Join(", ", FormatNames),
        TryFormat);

    /// <summary><c>--confidence Q</c>.</summary>
    public static ValueOption<double> Confidence() => new(
        "--confidence",
        "Q",
        "Least probability of meeting all three limits [default: the means meet them]",
        "a number above 0, up to 1",
        NumberText.TryReal);

    /// <summary><c>--knee METHOD</c>.</summary>
    public static ValueOption<KneeMethod> Knee() => new(
        "--knee",
        "METHOD",
        "How the knee is found: chord, curvature or kneedle [default: chord]",
        Words.Expected<KneeMethod>(),
        Words.TryParse);

    /// <summary>An option whose value is a method of <see cref="PickMethod.All"/>; help says <paramref name="usual"/> where it is absent.</summary>
    public static ValueOption<PickMethod> Pick(string name, string description, PickMethod usual) => new(
        name,
        "METHOD",
        $"{description}: {string.Join(", ", PickMethod.All.SkipLast(1))} or {PickMethod.All[^1]} [default: {usual}]",
        "one of " + string.Join(", ", PickMethod.All),
        (string text, out PickMethod pick) => (pick = PickMethod.Called(text)!) is not null);

    /// <summary>An option whose value is any text but the empty one.</summary>
    public static ValueOption<string> Text(string name, string value, string description, string expected) =>
        new(name, value, description, expected, TryText);

    private static bool TryFormat(string text, out ReportFormat? value)
    {
        value = ReportFormat.All.FirstOrDefault(format => format.Name == text);
        return value is not null || text == Table;
    }

    private static bool TryText(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }
}

/// <summary>Options whose value is one of a few words: the lower-case names of an enumeration.</summary>
internal static class Words
{
    /// <summary>The words as a sentence, such as <c>one of table, json, csv</c>.</summary>
    public static string Expected<T>()
        where T : struct, Enum => "one of " + string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();

    /// <summary>The word of <paramref name="value"/>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Reads a word; its case must be as shown.</summary>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().FirstOrDefault(candidate => Name(candidate) == text);
        return Name(value) == text;
    }
}
