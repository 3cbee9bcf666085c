namespace InferenceMoo.Engine.Tests;

internal static class SeedModels
{
    public static Model Gpt5 { get; } = new()
    {
        Key = "gpt5",
        Name = "GPT-5",
        CostPerInputToken = 0.00000125,
        CostPerOutputToken = 0.00001,
        TimePerInputToken = 0.0005,
        TimePerOutputToken = 0.005,
        InputTokens = new(1024, 64),
        OutputTokens = new(2048, 128),
        Accuracy = new(0.94, 0.02),
        DefaultParallel = 4,
    };
}
