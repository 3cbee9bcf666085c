namespace InferenceMoo;

/// <summary>Stands in for the real exception until it is merged.</summary>
public sealed class CatalogException(IEnumerable<CatalogFault> faults) : Exception(string.Join('\n', faults.Select(fault => fault.Message)));
