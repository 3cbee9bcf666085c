namespace InferenceMoo.Cli.Tests;

/// <summary>Two published models, and one that no reasonable limit allows.</summary>
internal static class TestModels
{
    public static Model Gpt5 { get; } = Create("gpt5", "GPT-5", 1.25e-6, 1e-5, 0.0005, 0.005, 0.94);

    public static Model Nano { get; } =
        Create("nvidia-nemotron-nano-9b-v2", "Nvidia Nemotron Nano 9B v2", 2e-7, 1e-6, 0.00012, 0.0012, 0.91);

    public static Model Dear { get; } = Create("dear", "Dear [bold]model[/]", 0.01, 0.02, 0.5, 5, 0.5);

    public static IReadOnlyList<Model> All { get; } = [Gpt5, Nano, Dear];

    private static Model Create(
        string key, string name, double costIn, double costOut, double timeIn, double timeOut, double accuracy) => new()
        {
            Key = key,
            Name = name,
            CostPerInputToken = costIn,
            CostPerOutputToken = costOut,
            TimePerInputToken = timeIn,
            TimePerOutputToken = timeOut,
            InputTokens = new NormalParameters(1024, 64),
            OutputTokens = new NormalParameters(2048, 128),
            Accuracy = new NormalParameters(accuracy, 0.02),
            DefaultParallel = 4,
        };
}
