namespace InferenceMoo.Tests;

/// <summary>The nine published models, in the file that ships and in the published file.</summary>
public sealed class ShippedModelsTests
{
    private static readonly Model[] Published =
    [
        Of("gpt5", "GPT-5", 1.25e-6, 10e-6, 0.0005, 0.005, 0.94, 0.02),
        Of("gpt5-mini", "GPT-5 Mini", 0.25e-6, 2e-6, 0.00025, 0.002, 0.92, 0.03),
        Of("gpt5-nano", "GPT-5 Nano", 0.05e-6, 0.4e-6, 0.0001, 0.001, 0.91, 0.04),
        Of("nvidia-nemotron-ultra-253b", "Nvidia Llama Nemotron Ultra 253B", 0.9e-6, 2.8e-6, 0.001, 0.01, 0.93, 0.05),
        Of("nvidia-nemotron-h-47b", "Nvidia Nemotron H 47B", 0.4e-6, 1.5e-6, 0.0004, 0.004, 0.92, 0.06),
        Of("nvidia-nemotron-nano-9b-v2", "Nvidia Nemotron Nano 9B v2", 0.2e-6, 1e-6, 0.00012, 0.0012, 0.91, 0.07),
        Of("qwen3-max", "Qwen3-Max", 0.9e-6, 2.4e-6, 0.0008, 0.008, 0.9, 0.04),
        Of("qwen3-next-80b-a3b", "Qwen3-Next-80B-A3B", 0.5e-6, 1.25e-6, 0.0004, 0.004, 0.89, 0.05),
        Of("qwen3-30b-a3b", "Qwen3-30B-A3B", 0.35e-6, 0.9e-6, 0.00025, 0.002, 0.88, 0.06),
    ];

    [Fact]
    public void The_shipped_file_holds_the_nine_published_models_and_says_where_their_numbers_come_from()
    {
        var shipped = CatalogReader.ReadFile(TestFiles.Shipped).Models;

        Assert.Equal(Published, shipped.Select(model => model with { Source = null }));
        Assert.All(shipped, model => Assert.Contains("assumed", model.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_published_file_is_read_as_it_is() =>
        Assert.Equal(Published, CatalogReader.ReadFile(TestFiles.Seed).Models);

    private static Model Of(
        string key, string name, double costIn, double costOut, double timeIn, double timeOut, double accuracy, double deviation) => new()
        {
            Key = key,
            Name = name,
            CostPerInputToken = costIn,
            CostPerOutputToken = costOut,
            TimePerInputToken = timeIn,
            TimePerOutputToken = timeOut,
            InputTokens = new NormalParameters(1024, 64),
            OutputTokens = new NormalParameters(2048, 128),
            Accuracy = new NormalParameters(accuracy, deviation),
            DefaultParallel = 4,
        };
}
