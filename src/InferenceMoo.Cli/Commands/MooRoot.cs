using System.CommandLine;
using System.CommandLine.Help;

namespace InferenceMoo.Cli;

/// <summary>The command line of <c>moo</c>.</summary>
internal sealed class MooRoot : RootCommand, IExampled
{
    /// <summary>All commands over the given tools and surroundings.</summary>
    public MooRoot(Workbench bench, Surroundings around)
        : base("Decides how many samples k of which language model to take, under a budget, a deadline and an accuracy floor.")
    {
        Directives.Clear();
        foreach (var option in Options)
            Customise(option);
        Subcommands.Add(new OptimizeCommand(bench, around));
        Subcommands.Add(new SolveCommand(bench, around));
        Subcommands.Add(new SweepCommand(bench, around));
        Subcommands.Add(new DecideCommand(bench, around));
        Subcommands.Add(new SensitivityCommand(bench, around));
        Subcommands.Add(new ModelsCommand(bench, around));
        Subcommands.Add(new DevicesCommand(bench, around));
    }

    /// <inheritdoc/>
    public string Example => "moo optimize gpt5 --max-cost 0.25 --max-time 30";

    private static void Customise(Option option)
    {
        if (option is HelpOption { Action: HelpAction help } helpOption)
            helpOption.Action = new ExampleHelpAction(help);
        else if (option is VersionOption version)
            version.Action = new VersionAction();
    }
}
