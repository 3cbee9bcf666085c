using System.CommandLine;
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
