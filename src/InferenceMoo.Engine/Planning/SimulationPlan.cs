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
            .Select((model, index) => new Entry(model, index))
            .GroupBy(entry => entry.Lengths)
            .SelectMany(group =>
            {
                var tokens = new TokenPhysics(group.Key.Input, group.Key.Output);
                return group.Chunk(modelsPerPass).Select(chunk => PassOf(scenario, tokens, chunk));
            })];
    }

    private static SimulationPass PassOf(Scenario scenario, TokenPhysics tokens, Entry[] entries)
    {
        var histograms = new List<TokenRate>();
        var models = Array.ConvertAll(entries, entry => Share(scenario, tokens, histograms, entry.Model, entry.Index));
        return new SimulationPass(
            tokens, tokens.WithSeed(scenario.Seed), scenario.KMax, models, Projections(histograms, scenario.KMax), Tests(models, scenario));
    }

    private static PassModel Share(Scenario scenario, TokenPhysics tokens, List<TokenRate> histograms, Model model, int index)
    {
        var cost = new TokenRate(tokens, model.CostPerInputToken, model.CostPerOutputToken);
        var work = new TokenRate(tokens, model.TimePerInputToken, model.TimePerOutputToken);
        return new PassModel(
            index, model, scenario.ParallelOf(model), cost, work, NumberOf(cost, histograms), NumberOf(work, histograms));
    }

    private static int NumberOf(TokenRate rate, List<TokenRate> histograms)
    {
        var number = histograms.FindIndex(other =>
            other.InputWeight.Equals(rate.InputWeight) && other.OutputWeight.Equals(rate.OutputWeight));
        if (number >= 0)
            return number;

        histograms.Add(rate);
        return histograms.Count - 1;
    }

    private static Projection[] Projections(List<TokenRate> histograms, int kMax)
    {
        var projections = new Projection[histograms.Count * kMax];
        for (var at = 0; at < projections.Length; at++)
            projections[at] = histograms[at / kMax].At(at % kMax + 1);
        return projections;
    }

    private static LimitTest[] Tests(PassModel[] models, Scenario scenario)
    {
        var tests = new LimitTest[models.Length * scenario.KMax];
        for (var number = 0; number < models.Length; number++)
        {
            var first = AccuracyWords.FirstReaching(scenario.Limits.MinAccuracy, models[number].Model.Accuracy);
            for (var k = 1; k <= scenario.KMax; k++)
                tests[number * scenario.KMax + k - 1] = TestOf(models[number], scenario.Limits, first, k);
        }

        return tests;
    }

    private static LimitTest TestOf(PassModel model, Limits limits, uint? firstWord, int k) => new(
        model.CostProjection,
        model.WorkProjection,
        model.Cost.PlaceOf(limits.MaxCost, k),
        model.Work.PlaceOf(limits.MaxTime * model.Parallel, k),
        firstWord ?? 0,
        firstWord is null ? 0 : 1);

    // Classes, not structs: the code of a generic method is shared between all classes, and is there when a run begins.
    private sealed record Entry(Model Model, int Index)
    {
        public Lengths Lengths { get; } = new(Model.InputTokens, Model.OutputTokens);
    }

    private sealed record Lengths(NormalParameters Input, NormalParameters Output);
}
