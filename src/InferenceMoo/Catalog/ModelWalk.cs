namespace InferenceMoo;

/// <summary>Reads one model of a catalogue.</summary>
/// <param name="entry">The model's key and place.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class ModelWalk(KeyedEntry entry, FaultList faults)
{
    /// <summary>The model that <paramref name="map"/> tells; null, with faults added, where it is incomplete or wrong.</summary>
    public Model? Read(YamlMapping map)
    {
        var fields = KeyedEntries.Read(map, entry.Path, faults).ToDictionary(field => field.Key);
        foreach (var field in fields.Values.Where(field => !CatalogSchema.ModelKeys.Contains(field.Key)))
            CatalogWalk.AddUnknownKey(field, CatalogSchema.ModelKeys, faults);

        var name = NameIn(fields);
        var numbers = new Dictionary<string, double>();
        foreach (var schema in CatalogSchema.Numbers)
        {
            if (NumberIn(fields, schema) is { } number)
                numbers.Add(schema.Key, number);
        }

        return name is null || numbers.Count < CatalogSchema.Numbers.Count ? null : Build(name, numbers);
    }

    private string? NameIn(Dictionary<string, KeyedEntry> fields)
    {
        if (fields.TryGetValue(CatalogSchema.Name, out var field))
            return YamlName.Read(field, faults);
        AddMissing(CatalogSchema.Name, YamlName.Allowed);
        return null;
    }

    private double? NumberIn(Dictionary<string, KeyedEntry> fields, CatalogField schema)
    {
        if (fields.TryGetValue(schema.Key, out var field))
            return YamlNumber.Read(field, schema, faults);
        AddMissing(schema.Key, schema.Allowed);
        return null;
    }

    private void AddMissing(string key, string allowed) =>
        faults.Add(entry.Place, YamlPath.Join(entry.Path, key), "no such key", allowed);

    private Model Build(string name, Dictionary<string, double> numbers) => new()
    {
        Key = entry.Key,
        Name = name,
        CostPerInputToken = numbers["c_in"],
        CostPerOutputToken = numbers["c_out"],
        TimePerInputToken = numbers["t_in"],
        TimePerOutputToken = numbers["t_out"],
        InputTokens = new NormalParameters(numbers["mu_Lin"], numbers["sigma_Lin"]),
        OutputTokens = new NormalParameters(numbers["mu_Lout"], numbers["sigma_Lout"]),
        Accuracy = new NormalParameters(numbers["acc_mean"], numbers["acc_std"]),
        DefaultParallel = (int)numbers["default_parallel"],
    };
}
