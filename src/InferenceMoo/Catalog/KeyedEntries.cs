namespace InferenceMoo;

/// <summary>Reads the entries of a map, each key once.</summary>
internal static class KeyedEntries
{
    /// <summary>The entries of <paramref name="map"/> in order; a fault for each key that is no word or comes again.</summary>
    public static List<KeyedEntry> Read(YamlMapping map, string path, FaultList faults)
    {
        var seen = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        var entries = new List<KeyedEntry>(map.Entries.Count);
        foreach (var (key, value) in map.Entries)
        {
            if (key is not YamlScalar { Text: var word })
                faults.Add(key.Place, path, $"{key.Found} as a key", "a word");
            else if (seen.TryGetValue(word, out var first))
                AddSecond(key.Place, YamlPath.Join(path, word), first, faults);
            else
                entries.Add(new KeyedEntry(word, YamlPath.Join(path, word), key.Place, value));

            if (key is YamlScalar scalar)
                seen.TryAdd(scalar.Text, key.Place);
        }

        return entries;
    }

    private static void AddSecond(TextPlace place, string path, TextPlace first, FaultList faults) => faults.Add(
        place, path, $"the same key again (first at line {first.Line}, column {first.Column})", "each key once");
}
