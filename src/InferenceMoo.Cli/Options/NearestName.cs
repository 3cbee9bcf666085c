using F23.StringSimilarity;

namespace InferenceMoo.Cli;

/// <summary>Finds the name that someone who mistyped one most likely meant.</summary>
internal static class NearestName
{
    // Longer than every name, so that a longer word has no near one and need not be compared.
    private const int LongestName = 40;

    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The first name with the fewest edits to <paramref name="word"/>; null where all need too many.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        if (word.Length > LongestName)
            return null;
        var most = Math.Max(2, word.Length / 3);
        var near = names.Select(name => (Name: name, Edits: Distance.Distance(word, name))).Where(pair => pair.Edits <= most);
        return near.OrderBy(pair => pair.Edits).FirstOrDefault().Name;
    }
}
