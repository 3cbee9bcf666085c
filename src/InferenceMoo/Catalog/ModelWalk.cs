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
        var numbers = CatalogSchema.Numbers.ToDictionary(field => field.Key, field => NumberIn(fields, field));
        return name is null || numbers.Values.Any(number => number is null) ? null : Build(name, key => numbers[key]!.Value);
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

    private Model Build(string name, Func<string, double> number) => new()
    {
        Key = entry.Key,
        Name = name,
        CostPerInputToken = number("c_in"),
        CostPerOutputToken = number("c_out"),
        TimePerInputToken = number("t_in"),
        TimePerOutputToken = number("t_out"),
        InputTokens = new NormalParameters(number("mu_Lin"), number("sigma_Lin")),
        OutputTokens = new NormalParameters(number("mu_Lout"), number("sigma_Lout")),
        Accuracy = new NormalParameters(number("acc_mean"), number("acc_std")),
        DefaultParallel = (int)number("default_parallel"),
    };
}
