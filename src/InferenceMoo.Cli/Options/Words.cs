namespace InferenceMoo.Cli;

/// <summary>Options whose value is one of a few words: the lower-case names of an enumeration.</summary>
internal static class Words
{
    /// <summary>The words as a sentence, such as <c>one of table, json, csv</c>.</summary>
    public static string Expected<T>()
        where T : struct, Enum => "one of " + string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();

    /// <summary>The word of <paramref name="value"/>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Reads a word; its case must be as shown.</summary>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().FirstOrDefault(candidate => Name(candidate) == text);
        return Name(value) == text;
    }
}
