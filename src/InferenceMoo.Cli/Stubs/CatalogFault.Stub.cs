namespace InferenceMoo;

/// <summary>Stands in for the real fault until it is merged.</summary>
public sealed record CatalogFault(string File, int Line, int Column, string Path, string Found, string Expected)
{
    /// <summary>One line for a person.</summary>
    public string Message => $"{File}:{Line}:{Column}: {Path}: found {Found}, expected {Expected}";
}
