namespace InferenceMoo;

/// <summary>An entry of a map whose key is a word.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The keys that lead to the entry, its own included, joined by dots and printable.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What the key stands for.</param>
internal sealed record YamlEntry(string Key, string Path, TextPlace Place, YamlNode Value)
{
    /// <summary>The entries of <paramref name="map"/> in order; a fault for each key that is no word or comes again.</summary>
    public static List<YamlEntry> Of(YamlMapping map, string path, Faults faults)
    {
        var seen = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        var entries = new List<YamlEntry>(map.Entries.Count);
        foreach (var (key, value) in map.Entries)
        {
            if (key is not YamlScalar { Text: var word })
                faults.Add(key.Place, path, $"{key.Found} as a key", "a word");
            else if (seen.TryGetValue(word, out var first))
                AddSecond(key.Place, Join(path, word), first, faults);
            else
                entries.Add(new YamlEntry(word, Join(path, word), key.Place, value));

            if (key is YamlScalar scalar)
                seen.TryAdd(scalar.Text, key.Place);
        }

        return entries;
    }

    /// <summary><paramref name="path"/> and <paramref name="key"/>, which is shortened and escaped.</summary>
    public static string Join(string path, string key) =>
        path.Length > 0 ? $"{path}.{Printable.Shorten(key)}" : Printable.Shorten(key);

    /// <summary>Adds the fault that the key is not among <paramref name="known"/>.</summary>
    public void RefuseKey(IReadOnlyList<string> known, Faults faults) =>
        faults.Add(Place, Path, "an unknown key", NearestName.Find(Key, known) ?? $"only {string.Join(", ", known)}");

    private static void AddSecond(TextPlace place, string path, TextPlace first, Faults faults) => faults.Add(
        place, path, $"the same key again (first at line {first.Line}, column {first.Column})", "each key once");
}
