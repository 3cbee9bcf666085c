namespace InferenceMoo.Engine;

/// <summary>Splits a question about grids of limits into as few passes over the trials as its token distributions and the memory allow.</summary>
internal static class GridPlan
{
    /// <summary>Counters of a pass: 128 MiB of them in the total, and half as much for every thread.</summary>
    private const long LargestCounters = 1L << 24;

    /// <summary>The passes, each with the places of its models in the question.</summary>
    public static IReadOnlyList<(GridPass Pass, int[] Models)> Of(GridQuestion question) =>
        [.. question.Models
            .Index()
            .GroupBy(entry => (entry.Item.Model.InputTokens, entry.Item.Model.OutputTokens))
            .SelectMany(group => Of(question, new TokenPhysics(group.Key.InputTokens, group.Key.OutputTokens), [.. group]))];

    private static IEnumerable<(GridPass Pass, int[] Models)> Of(
        GridQuestion question, TokenPhysics tokens, (int Index, (Model Model, LimitGrid Limits) Item)[] models)
    {
        long cells = models.Max(entry => entry.Item.Limits.Cells);
        var ksPerPass = (int)Math.Clamp(LargestCounters / cells, 1, question.Ks.Count);
        var modelsPerPass = (int)Math.Max(1, LargestCounters / (cells * ksPerPass));
        return models.Chunk(modelsPerPass).SelectMany(chunk => question.Ks.Chunk(ksPerPass).Select(ks => (
            new GridPass(
                tokens,
                tokens.WithSeed(question.Seed),
                ks,
                [.. chunk.Select(entry => new GridModel(entry.Item.Model, entry.Item.Limits, tokens, ks))]),
            chunk.Select(entry => entry.Index).ToArray())));
    }
}
