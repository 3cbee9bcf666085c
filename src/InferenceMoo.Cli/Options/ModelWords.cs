using System.CommandLine;

namespace InferenceMoo.Cli;

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
                sorted.Keys.Add(word);
            last = word;
        }

        return sorted;
    }
}
