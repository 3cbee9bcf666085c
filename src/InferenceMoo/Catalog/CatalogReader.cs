namespace InferenceMoo;

/// <summary>Reads a catalogue of models (<c>models.yaml</c>), and says everything that is wrong with it at once.</summary>
/// <remarks>
/// The file is one YAML document: a map <c>models</c> of key to name, c_in, c_out, t_in, t_out, mu_Lin, sigma_Lin, mu_Lout,
/// sigma_Lout, acc_mean, acc_std and default_parallel, all of them needed, no others allowed. Numbers are decimal, with or
/// without an exponent. Anchors, aliases and tags are refused.
/// </remarks>
public static class CatalogReader
{
    /// <summary>Reads the catalogue in <paramref name="text"/>.</summary>
    /// <param name="text">The whole catalogue.</param>
    /// <param name="fileName">The name that faults give the file.</param>
    /// <exception cref="CatalogException">The catalogue has faults; the exception carries all of them.</exception>
    public static Catalog Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultList(fileName);
        var models = Read(text, faults);
        faults.ThrowIfAny();
        return new Catalog(models);
    }

    /// <summary>Reads the catalogue file at <paramref name="path"/>: UTF-8, at most 1 MiB.</summary>
    /// <exception cref="CatalogException">The file cannot be read or has faults; the exception carries all of them.</exception>
    public static Catalog ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var faults = new FaultList(path);
        var text = CatalogFile.ReadText(path, faults);
        faults.ThrowIfAny();
        return Read(text, path);
    }

    private static IReadOnlyList<Model> Read(string text, FaultList faults)
    {
        try
        {
            var root = YamlTree.Read(text, CatalogWalk.ModelsMap, faults);
            return CatalogWalk.Models(root, faults);
        }
        catch (YamlRefusalException refusal)
        {
            faults.Add(refusal.Place, string.Empty, refusal.Message, refusal.Expected);
            return [];
        }
    }
}
