using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>One model's share in a pass over grids of limits: where its limits lie among the places and words of a trial.</summary>
internal sealed class GridModel
{
    private readonly float[][] _costs;
    private readonly float[][] _works;

    /// <summary>Places the limits of <paramref name="grid"/> at every one of <paramref name="ks"/>.</summary>
    public GridModel(Model model, LimitGrid grid, TokenPhysics tokens, IReadOnlyList<int> ks)
    {
        Grid = grid;
        var cost = new TokenRate(tokens, model.CostPerInputToken, model.CostPerOutputToken);
        var work = new TokenRate(tokens, model.TimePerInputToken, model.TimePerOutputToken);
        CostProjections = [.. ks.Select(cost.At)];
        WorkProjections = [.. ks.Select(work.At)];
        _costs = PlacesOf(cost, grid.MaxCosts, ks);
        _works = PlacesOf(work, grid.MaxWorks, ks);
        FirstWords = FirstWordsOf(grid.MinAccuracies, model.Accuracy);
    }

    /// <summary>The limits.</summary>
    public LimitGrid Grid { get; }

    /// <summary>The projection that the cost lies along, per k.</summary>
    public Projection[] CostProjections { get; }

    /// <summary>The projection that the work lies along, per k.</summary>
    public Projection[] WorkProjections { get; }

    /// <summary>The first accuracy word that meets each floor, ascending; the floors that no word meets have none.</summary>
    public uint[] FirstWords { get; }

    /// <summary>The budgets as places on the cost projection at the k of number <paramref name="at"/>, ascending.</summary>
    public ReadOnlySpan<float> CostsAt(int at) => _costs[at];

    /// <summary>The deadlines as places on the work projection, likewise.</summary>
    public ReadOnlySpan<float> WorksAt(int at) => _works[at];

    /// <summary>Number of floors that an accuracy word meets.</summary>
    public int FloorsMet(uint word)
    {
        var met = 0;
        while (met < FirstWords.Length && word >= FirstWords[met])
            met++;
        return met;
    }

    private static float[][] PlacesOf(TokenRate rate, ReadOnlySpan<double> limits, IReadOnlyList<int> ks)
    {
        var values = limits.ToArray();
        return [.. ks.Select(k => values.Select(limit => rate.PlaceOf(limit, k)).ToArray())];
    }

    private static uint[] FirstWordsOf(ReadOnlySpan<double> floors, NormalParameters accuracy) =>
        [.. floors.ToArray().Select(floor => AccuracyWords.FirstReaching(floor, accuracy)).OfType<uint>()];
}

/// <summary>One pass over the trials that counts, for models of the same token distributions, how many fall into each cell of their grids.</summary>
/// <param name="Tokens">The token distributions.</param>
/// <param name="Physics">The same for the passes, with the seed.</param>
/// <param name="Ks">The numbers of samples that are asked for, ascending.</param>
/// <param name="Models">The models.</param>
internal sealed record GridPass(TokenPhysics Tokens, Physics Physics, IReadOnlyList<int> Ks, IReadOnlyList<GridModel> Models)
{
    // 128 MiB of counters in the total, and half as much for every thread.
    private const long LargestCounters = 1L << 24;

    /// <summary>
    /// The passes of a question, as few as its token distributions and the memory allow, each with the places of its models in the
    /// question.
    /// </summary>
    public static IReadOnlyList<(GridPass Pass, int[] Models)> Of(GridQuestion question) =>
        [.. question.Models
            .Index()
            .GroupBy(entry => (entry.Item.Model.InputTokens, entry.Item.Model.OutputTokens))
            .SelectMany(group => Of(question, new TokenPhysics(group.Key.InputTokens, group.Key.OutputTokens), [.. group]))];

    /// <summary>Counters of trials per cell, for every model at [k's number x cells + cell].</summary>
    public long[][] NewCounts() => [.. Models.Select(model => new long[(long)Ks.Count * model.Grid.Cells])];

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
