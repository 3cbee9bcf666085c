namespace InferenceMoo.Tests;

/// <summary>The nine published models; all share their token lengths and run four inferences at the same time.</summary>
internal static class NineModels
{
    public static IReadOnlyList<Model> All { get; } =
    [
        Of("gpt5", 1.25e-6, 1e-5, 0.0005, 0.005, 0.94, 0.02),
        Of("gpt5-mini", 2.5e-7, 2e-6, 0.00025, 0.002, 0.92, 0.03),
        Of("gpt5-nano", 5e-8, 4e-7, 0.0001, 0.001, 0.91, 0.04),
        Of("nvidia-nemotron-ultra-253b", 9e-7, 2.8e-6, 0.001, 0.01, 0.93, 0.05),
        Of("nvidia-nemotron-h-47b", 4e-7, 1.5e-6, 0.0004, 0.004, 0.92, 0.06),
        Of("nvidia-nemotron-nano-9b-v2", 2e-7, 1e-6, 0.00012, 0.0012, 0.91, 0.07),
        Of("qwen3-max", 9e-7, 2.4e-6, 0.0008, 0.008, 0.90, 0.04),
        Of("qwen3-next-80b-a3b", 5e-7, 1.25e-6, 0.0004, 0.004, 0.89, 0.05),
        Of("qwen3-30b-a3b", 3.5e-7, 9e-7, 0.00025, 0.002, 0.88, 0.06),
    ];

    /// <summary>The keys, as the data of a theory.</summary>
    public static TheoryData<string> Keys => [.. All.Select(model => model.Key)];

    public static Model Get(string key) => All.Single(model => model.Key == key);

    private static Model Of(string key, double costIn, double costOut, double timeIn, double timeOut, double accuracy, double spread) => new()
    {
        Key = key,
        Name = key,
        CostPerInputToken = costIn,
        CostPerOutputToken = costOut,
        TimePerInputToken = timeIn,
        TimePerOutputToken = timeOut,
        InputTokens = new NormalParameters(1024, 64),
        OutputTokens = new NormalParameters(2048, 128),
        Accuracy = new NormalParameters(accuracy, spread),
        DefaultParallel = 4,
    };
}
