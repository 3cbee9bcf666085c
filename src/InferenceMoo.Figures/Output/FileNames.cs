namespace InferenceMoo.Figures;

/// <summary>File names made from model keys.</summary>
internal static class FileNames
{
    private const int LongestKey = 64;

    /// <summary>
    /// What follows a figure's name for each model: nothing for a single model, otherwise a hyphen and the key, in which every
    /// character but ASCII letters, digits, '.', '_' and '-' becomes '_'. Keys that would then name the same file on a file system
    /// that ignores case are numbered.
    /// </summary>
    public static IReadOnlyList<string> Suffixes(IReadOnlyList<string> keys)
    {
        if (keys.Count == 1)
            return [""];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. keys.Select(key => "-" + Unique(Safe(key), taken))];
    }

    private static string Safe(string key)
    {
        var shortened = key.Length <= LongestKey ? key : key[..LongestKey];
        return string.Concat(shortened.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_'));
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}-{number}";
        return unique;
    }
}
