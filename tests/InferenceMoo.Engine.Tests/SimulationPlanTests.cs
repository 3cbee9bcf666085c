namespace InferenceMoo.Engine.Tests;

public sealed class SimulationPlanTests
{
    [Fact]
    public void Models_of_the_same_lengths_share_a_pass_and_those_of_the_same_price_ratio_a_histogram()
    {
        var dearer = SeedModels.Gpt5 with { Key = "dearer", CostPerInputToken = 0.0000025, CostPerOutputToken = 0.00002 };
        var longer = SeedModels.Gpt5 with { Key = "longer", OutputTokens = new(4096, 128) };
        var passes = SimulationPlan.Of(Asked([SeedModels.Gpt5, longer, dearer], kMax: 128));
        Assert.Equal([2, 1], passes.Select(pass => pass.Models.Count));
        Assert.Equal(2, passes[0].ProjectionCount);
        Assert.Equal([0, 2], passes[0].Models.Select(model => model.Index));
    }

    [Fact]
    public void Many_models_at_a_large_k_max_go_into_passes_whose_counters_fit_a_gibibyte()
    {
        var models = Enumerable.Range(0, 20).Select(i => SeedModels.Gpt5 with { Key = $"m{i}", CostPerInputToken = 1e-6 * (i + 1) });
        var passes = SimulationPlan.Of(Asked([.. models], Scenario.LargestKMax));
        Assert.Equal([8, 8, 4], passes.Select(pass => pass.Models.Count));
        Assert.Equal(Enumerable.Range(0, 20), passes.SelectMany(pass => pass.Models).Select(model => model.Index));
    }

    private static Scenario Asked(IReadOnlyList<Model> models, int kMax) => new() { Models = models, Trials = 1, KMax = kMax };
}
