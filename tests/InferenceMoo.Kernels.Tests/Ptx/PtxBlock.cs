namespace InferenceMoo.Kernels.Tests;

/// <summary>Instructions that run one after the other.</summary>
/// <param name="Instructions">The instructions' text.</param>
/// <param name="Next">Numbers of the blocks that may come next.</param>
internal sealed record PtxBlock(IReadOnlyList<string> Instructions, IReadOnlyList<int> Next)
{
    public bool Has(string text) => Instructions.Any(instruction => instruction.Contains(text, StringComparison.Ordinal));
}
