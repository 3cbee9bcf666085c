namespace InferenceMoo.Figures.Tests;

/// <summary>The nine published models.</summary>
internal static class SampleModels
{
    public static IReadOnlyList<Model> Published { get; } =
    [
        New("gpt5", "GPT-5", 1.25e-6, 1e-5, 0.0005, 0.005, 0.94, 0.02),
        New("gpt5-mini", "GPT-5 Mini", 2.5e-7, 2e-6, 0.00025, 0.002, 0.92, 0.03),
        New("gpt5-nano", "GPT-5 Nano", 5e-8, 4e-7, 0.0001, 0.001, 0.91, 0.04),
        New("nvidia-nemotron-ultra-253b", "Nvidia Llama Nemotron Ultra 253B", 9e-7, 2.8e-6, 0.001, 0.01, 0.93, 0.05),
        New("nvidia-nemotron-h-47b", "Nvidia Nemotron H 47B", 4e-7, 1.5e-6, 0.0004, 0.004, 0.92, 0.06),
        New("nvidia-nemotron-nano-9b-v2", "Nvidia Nemotron Nano 9B v2", 2e-7, 1e-6, 0.00012, 0.0012, 0.91, 0.07),
        New("qwen3-max", "Qwen3-Max", 9e-7, 2.4e-6, 0.0008, 0.008, 0.90, 0.04),
        New("qwen3-next-80b-a3b", "Qwen3-Next-80B-A3B", 5e-7, 1.25e-6, 0.0004, 0.004, 0.89, 0.05),
        New("qwen3-30b-a3b", "Qwen3-30B-A3B", 3.5e-7, 9e-7, 0.00025, 0.002, 0.88, 0.06),
    ];

    public static Model Gpt5 => Published[0];

    private static Model New(string key, string name, double costIn, double costOut, double timeIn, double timeOut, double mean, double std) => new()
    {
        Key = key,
        Name = name,
        CostPerInputToken = costIn,
        CostPerOutputToken = costOut,
        TimePerInputToken = timeIn,
        TimePerOutputToken = timeOut,
        InputTokens = new(1024, 64),
        OutputTokens = new(2048, 128),
        Accuracy = new(mean, std),
        DefaultParallel = 4,
    };
}
