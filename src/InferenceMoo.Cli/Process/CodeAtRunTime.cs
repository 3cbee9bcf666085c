namespace InferenceMoo.Cli;

/// <summary>
/// Code that is written while the program runs. Libraries compile regular expressions and reflected calls that way, which
/// pays after thousands of uses and costs more than to read a catalogue before the first. Devices cannot do without it.
/// </summary>
internal static class CodeAtRunTime
{
    private const string Switch = "System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported";

    /// <summary>
    /// Does without it where <paramref name="arguments"/> ask for the catalogue alone, or for a question on the host engine. To be
    /// called before anything else.
    /// </summary>
    public static void AvoidFor(string[] arguments)
    {
        if (arguments is [ModelsCommand.Word, ..] || (arguments is [OptimizeCommand.Word or SolveCommand.Word, ..] && IsOnHost(arguments)))
            AppContext.SetSwitch(Switch, isEnabled: false);
    }

    // Without --device the first place is looked at, where the command stands.
    private static bool IsOnHost(string[] arguments) =>
        arguments.ElementAtOrDefault(Array.IndexOf(arguments, "--device") + 1) == "cpu" || arguments.Contains("--device=cpu");
}
