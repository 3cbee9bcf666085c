namespace InferenceMoo.Engine;

/// <summary>Trials per cell, for every model of a pass at [k's number x cells + cell].</summary>
internal sealed class GridCounts(GridPass pass)
{
    /// <summary>The counts of every model.</summary>
    public long[][] OfModels { get; } = [.. pass.Models.Select(model => new long[(long)pass.Ks.Count * model.Grid.Cells])];
}
