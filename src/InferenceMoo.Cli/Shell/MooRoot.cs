using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace InferenceMoo.Cli;

/// <summary>
/// The command line of <c>moo</c>. It is no <see cref="RootCommand"/>, which reads the texts of its options from resources: at
/// every start that takes longer than to read a catalogue.
/// </summary>
internal sealed class MooRoot : Command, IExampled
{
    private static readonly string[] Names =
    [
        OptimizeCommand.Word,
        SolveCommand.Word,
        SweepCommand.Word,
        DecideCommand.Word,
        SensitivityCommand.Word,
        ModelsCommand.Word,
        DevicesCommand.Word,
        HelpCommand.Word,
    ];

    /// <summary>
    /// The command that <paramref name="first"/>, the first word of the command line, names; all commands where it names none.
    /// </summary>
    public MooRoot(Workbench bench, Surroundings around, string? first)
        : base("moo", "Decides how many samples k of which language model to take, under a budget, a deadline and an accuracy floor.")
    {
        var help = new ExampleHelpAction(new HelpAction());
        Options.Add(new FlagOption("--help", ["-?", "-h", "/?", "/h"], "Show help and usage information", help) { Recursive = true });
        Options.Add(new FlagOption("--version", [], "Show version information", new VersionAction()));
        foreach (var word in Names.Contains(first) ? [first!] : Names)
            Subcommands.Add(New(word, bench, around));
    }

    /// <inheritdoc/>
    public string Example => "moo optimize gpt5 --max-cost 0.25 --max-time 30";

    private static MooCommand New(string word, Workbench bench, Surroundings around) => word switch
    {
        OptimizeCommand.Word => new OptimizeCommand(bench, around),
        SolveCommand.Word => new SolveCommand(bench, around),
        SweepCommand.Word => new SweepCommand(bench, around),
        DecideCommand.Word => new DecideCommand(bench, around),
        SensitivityCommand.Word => new SensitivityCommand(bench, around),
        ModelsCommand.Word => new ModelsCommand(bench, around),
        DevicesCommand.Word => new DevicesCommand(bench, around),
        HelpCommand.Word => new HelpCommand(bench, around),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "no command"),
    };
}

/// <summary>A command of <c>moo</c>, with an example for its help.</summary>
internal abstract class MooCommand(string name, string description, string example) : Command(name, description), IExampled
{
    /// <inheritdoc/>
    public string Example { get; } = example;

    /// <summary>Runs the command and returns its exit code.</summary>
    public abstract int Run(ParseResult parsed);
}

/// <summary><c>moo help</c>: what <c>--help</c> shows, of the program or of a command.</summary>
internal sealed class HelpCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "help";

    private readonly Argument<string[]> _words = new("COMMAND")
    {
        Description = "The command to show help of [default: all commands]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public HelpCommand(Workbench bench, Surroundings around)
        : base(Word, "Shows the commands, or the options of one.", "moo help optimize")
    {
        _bench = bench;
        _around = around;
        Arguments.Add(_words);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        CommandLineFaults.ThrowIfAny(parsed);
        var words = parsed.GetValue(_words) ?? [];
        var root = new MooRoot(_bench, _around, null);
        if (words is [var word, ..] && root.Subcommands.All(command => command.Name != word))
            throw new InputException([CommandLineFaults.UnknownCommand(word, root)]);
        if (words.Length > 1)
            throw new InputException([new Fault(Word, Printable.Quote(words[1]), "no more words")]);
        return MooProgram.Run([.. words, "--help"], _bench, _around);
    }
}

/// <summary>Something whose help ends in an example.</summary>
internal interface IExampled
{
    /// <summary>Command lines to try, one a line.</summary>
    string Example { get; }
}

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

/// <summary>Prints the version of this program, whatever program hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Product.Version);
        return ExitCode.Done;
    }
}
