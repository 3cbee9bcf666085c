namespace InferenceMoo.Cli;

/// <summary>
/// Code that is written while the program runs. Libraries compile regular expressions and reflected calls that way, which
/// pays after thousands of uses and costs more than to read a catalogue before the first. Devices cannot do without it.
/// </summary>
internal static class CodeAtRunTime
{
    private const string Switch = "System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported";

    /// <summary>Does without it where <paramref name="arguments"/> ask for the catalogue alone. To be called before anything else.</summary>
    public static void AvoidFor(string[] arguments)
    {
        if (arguments is [ModelsCommand.Word, ..])
            AppContext.SetSwitch(Switch, isEnabled: false);
    }
}
