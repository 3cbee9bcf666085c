namespace InferenceMoo.Cli;

/// <summary>Finds the catalogue to read.</summary>
internal static class CatalogLocator
{
    private const string FileName = "models.yaml";

    /// <summary>The file asked for; else models.yaml in the working folder, where there is one; else the one beside the program.</summary>
    public static string Find(string? asked, Surroundings around)
    {
        if (asked is not null)
            return around.FullPath(asked);
        var here = around.WorkingDirectory is { } folder ? Path.Combine(folder, FileName) : null;
        return Path.Exists(here) ? here : Path.Combine(around.ProgramDirectory, FileName);
    }
}
