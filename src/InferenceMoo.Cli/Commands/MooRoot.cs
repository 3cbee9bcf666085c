using System.CommandLine;
using System.CommandLine.Help;

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
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "no command"),
    };
}
