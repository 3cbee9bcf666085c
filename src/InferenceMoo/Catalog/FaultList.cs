namespace InferenceMoo;

/// <summary>Gathers the faults of one file.</summary>
/// <param name="file">The file's name as it was given.</param>
internal sealed class FaultList(string file)
{
    private readonly List<CatalogFault> faults = [];

    /// <summary>Number of faults so far.</summary>
    public int Count => faults.Count;

    /// <summary>Adds a fault at <paramref name="place"/>; <paramref name="found"/> must be printable.</summary>
    public void Add(TextPlace place, string path, string found, string expected) =>
        faults.Add(new CatalogFault(file, place.Line, place.Column, path, found, expected));

    /// <summary>Throws when there is any fault.</summary>
    /// <exception cref="CatalogException">There is a fault.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0)
            throw new CatalogException(faults);
    }
}
