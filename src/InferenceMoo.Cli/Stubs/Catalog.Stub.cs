namespace InferenceMoo;

/// <summary>Stands in for the catalogue until the real one is merged.</summary>
public sealed class Catalog(IReadOnlyList<Model> models)
{
    /// <summary>The models.</summary>
    public IReadOnlyList<Model> Models { get; } = models;

    /// <summary>Finds a model.</summary>
    public bool TryGet(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Model? model) =>
        (model = Models.FirstOrDefault(m => m.Key == key)) is not null;

    /// <summary>The nearest key.</summary>
    public string? Suggest(string key) => Models.FirstOrDefault(m => key.Length > 0 && m.Key[0] == key[0])?.Key;
}
