namespace InferenceMoo;

/// <summary>A catalogue that cannot be used, with everything that is wrong with it.</summary>
public sealed class CatalogException : Exception
{
    /// <summary>Faults written out in <see cref="Exception.Message"/>: more than anyone reads, whatever a hostile file holds.</summary>
    public const int FaultsInMessage = 100;

    /// <summary>A catalogue with these faults.</summary>
    /// <param name="faults">The faults in any order, at least one.</param>
    public CatalogException(IEnumerable<CatalogFault> faults)
        : this([.. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)])
    {
    }

    private CatalogException(CatalogFault[] sorted)
        : base(Describe(sorted)) => Faults = sorted;

    /// <summary>All faults, sorted by line and column.</summary>
    public IReadOnlyList<CatalogFault> Faults { get; }

    private static string Describe(CatalogFault[] sorted)
    {
        var lines = sorted.Take(FaultsInMessage).Select(fault => fault.Message);
        return sorted.Length > FaultsInMessage
            ? string.Join('\n', lines.Append($"and {sorted.Length - FaultsInMessage} more faults"))
            : string.Join('\n', lines);
    }
}
