namespace InferenceMoo.Cli;

/// <summary>Finds the name that someone who mistyped one most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The name with the fewest edits to <paramref name="word"/>, or null where all differ in more than a third of it.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        var most = Math.Max(2, word.Length / 3);
        var near = names.Select(name => (Name: name, Edits: Edits(word, name))).Where(pair => pair.Edits <= most);
        return near.OrderBy(pair => pair.Edits).FirstOrDefault().Name;
    }

    // Levenshtein's distance, one row of its table at a time.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var (i, letter) in from.Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j < row.Length; j++)
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (letter == to[j - 1] ? 0 : 1)), row[j]);
        }

        return row[^1];
    }
}
