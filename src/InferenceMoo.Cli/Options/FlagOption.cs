using System.CommandLine;
using System.CommandLine.Invocation;

namespace InferenceMoo.Cli;

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
