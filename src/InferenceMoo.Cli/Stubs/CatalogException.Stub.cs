namespace InferenceMoo;

/// <summary>Stands in for the real exception until it is merged.</summary>
public sealed class CatalogException(string message) : Exception(message);
