using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>Tells about a word that looks like an option and is none.</summary>
internal static class UnknownOption
{
    /// <summary>Whether <paramref name="word"/> looks like an option.</summary>
    public static bool Looks(string word) => word.Length > 1 && word[0] == '-';

    /// <summary>Whether <paramref name="word"/> looks like an option whose value may be the next word.</summary>
    public static bool MayTakeValue(string word) => Looks(word) && !word.Contains('=', StringComparison.Ordinal);

    /// <summary>One line that names the word, the option that was probably meant, and where the options are listed.</summary>
    public static string Message(string word, Command command)
    {
        var name = word.Split('=')[0];
        var known = command.Options.Select(option => option.Name).Append("--help");
        var hint = NearestName.Of(name, known) is { } nearest ? $"did you mean {nearest}?" : $"see `{Path(command)} --help`";
        return $"{Printable.Shorten(name)}: no such option; {hint}";
    }

    private static string Path(Command command) => command is MooRoot ? "moo" : $"moo {command.Name}";
}
