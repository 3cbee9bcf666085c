using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Splits a scenario into as few passes over the trials as its token distributions and the memory for counts allow.</summary>
public static class SimulationPlan
{
    /// <summary>Histogram counters of a pass, 1 GiB of them: more models than that share a pass at a large k_max go into several.</summary>
    private const long LargestCounters = 1L << 27;

    private const int HistogramsPerModel = 2;

    /// <summary>The passes of <paramref name="scenario"/>, in the order in which their first models are listed.</summary>
    public static IReadOnlyList<SimulationPass> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var modelsPerPass = (int)Math.Max(1, LargestCounters / (HistogramsPerModel * Projection.Bins * (long)scenario.KMax));
        return [.. scenario.Models
            .Select((model, index) => (Model: model, Index: index))
            .GroupBy(entry => (entry.Model.InputTokens, entry.Model.OutputTokens))
            .SelectMany(group =>
            {
                var tokens = new TokenPhysics(group.Key.InputTokens, group.Key.OutputTokens);
                return group.Chunk(modelsPerPass).Select(chunk => PassOf(scenario, tokens, chunk));
            })];
    }

    private static SimulationPass PassOf(Scenario scenario, TokenPhysics tokens, IEnumerable<(Model Model, int Index)> entries)
    {
        var histograms = new List<Direction>();
        var models = entries.Select(entry => Share(scenario, tokens, histograms, entry.Model, entry.Index)).ToList();
        var ks = Enumerable.Range(1, scenario.KMax);
        return new SimulationPass(
            tokens,
            tokens.WithSeed(scenario.Seed),
            scenario.KMax,
            models,
            [.. histograms.SelectMany(histogram => ks.Select(histogram.At))],
            [.. models.SelectMany(model => TestsOf(model, scenario, ks))]);
    }

    private static PassModel Share(Scenario scenario, TokenPhysics tokens, List<Direction> histograms, Model model, int index)
    {
        var cost = new Direction(tokens, model.CostPerInputToken, model.CostPerOutputToken);
        var work = new Direction(tokens, model.TimePerInputToken, model.TimePerOutputToken);
        return new PassModel(
            index, model, scenario.ParallelOf(model), cost, work, NumberOf(cost, histograms), NumberOf(work, histograms));
    }

    private static int NumberOf(Direction direction, List<Direction> histograms)
    {
        var number = histograms.FindIndex(other =>
            other.InputWeight.Equals(direction.InputWeight) && other.OutputWeight.Equals(direction.OutputWeight));
        if (number >= 0)
            return number;

        histograms.Add(direction);
        return histograms.Count - 1;
    }

    private static IEnumerable<LimitTest> TestsOf(PassModel model, Scenario scenario, IEnumerable<int> ks)
    {
        var limits = scenario.Limits;
        var first = AccuracyWords.FirstReaching(limits.MinAccuracy, model.Model.Accuracy);
        return ks.Select(k => new LimitTest(
            model.CostProjection,
            model.WorkProjection,
            model.Cost.PlaceOf(limits.MaxCost, k),
            model.Work.PlaceOf(limits.MaxTime * model.Parallel, k),
            first ?? 0,
            first is null ? 0 : 1));
    }
}
