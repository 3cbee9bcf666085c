using System.Diagnostics.CodeAnalysis;

namespace InferenceMoo;

/// <summary>The models of a catalogue file, in the file's order.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, Model> _byKey;

    /// <summary>A catalogue of <paramref name="models"/>.</summary>
    /// <param name="models">The models, each with a key of its own.</param>
    /// <exception cref="ArgumentException">Two models have the same key.</exception>
    public Catalog(IReadOnlyList<Model> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        Models = [.. models];
        _byKey = models.ToDictionary(model => model.Key, StringComparer.Ordinal);
    }

    /// <summary>The models, in the file's order.</summary>
    public IReadOnlyList<Model> Models { get; }

    /// <summary>Finds the model of <paramref name="key"/>; upper and lower case differ.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Model? model) => _byKey.TryGetValue(key, out model);

    /// <summary>The key that someone who typed <paramref name="key"/> may have meant, or null where none is near.</summary>
    public string? Suggest(string key) => NearestName.Find(key, Models.Select(model => model.Key));
}
