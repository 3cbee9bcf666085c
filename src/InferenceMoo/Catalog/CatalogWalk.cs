namespace InferenceMoo;

/// <summary>Walks a parsed catalogue from the top down to its models.</summary>
internal static class CatalogWalk
{
    /// <summary>What a catalogue should be.</summary>
    public const string ModelsMap = "a map \"models\" with at least one model";

    private const string ModelMap = "a map with the keys of a model";

    /// <summary>The models of <paramref name="root"/>; only those without fault, with a fault added for each of the others.</summary>
    public static IReadOnlyList<Model> Models(YamlNode root, FaultList faults)
    {
        if (root is not YamlMapping top)
        {
            faults.Add(root.Place, string.Empty, root.Found, ModelsMap);
            return [];
        }

        var entries = KeyedEntries.Read(top, string.Empty, faults);
        foreach (var entry in entries.Where(entry => entry.Key != CatalogSchema.Models))
            AddUnknownKey(entry, [CatalogSchema.Models], faults);
        if (entries.Find(entry => entry.Key == CatalogSchema.Models) is { } models)
            return ModelsOf(models, faults);
        faults.Add(top.Place, CatalogSchema.Models, "no such key", ModelsMap);
        return [];
    }

    /// <summary>Adds a fault for a key that is not among <paramref name="known"/>.</summary>
    public static void AddUnknownKey(KeyedEntry entry, IReadOnlyList<string> known, FaultList faults)
    {
        var expected = NearestKey.Of(entry.Key, known) ?? $"only {string.Join(", ", known)}";
        faults.Add(entry.Place, entry.Path, "an unknown key", expected);
    }

    private static List<Model> ModelsOf(KeyedEntry models, FaultList faults)
    {
        if (models.Value is not YamlMapping { Entries.Count: > 0 } map)
        {
            faults.Add(models.Value.Place, models.Path, models.Value.Found, ModelsMap);
            return [];
        }

        if (map.Entries.Count > CatalogSchema.MostModels)
        {
            faults.Add(map.Place, models.Path, $"{map.Entries.Count} models", $"at most {CatalogSchema.MostModels}");
            return [];
        }

        return [.. KeyedEntries.Read(map, models.Path, faults).Select(entry => ModelOf(entry, faults)).OfType<Model>()];
    }

    private static Model? ModelOf(KeyedEntry entry, FaultList faults)
    {
        var before = faults.Count;
        ModelKey.Check(entry, faults);
        if (entry.Value is YamlMapping { Entries.Count: > 0 } map)
            return new ModelWalk(entry, faults).Read(map) is { } model && faults.Count == before ? model : null;
        faults.Add(entry.Value.Place, entry.Path, entry.Value.Found, ModelMap);
        return null;
    }
}
