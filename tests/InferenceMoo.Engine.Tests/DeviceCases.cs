namespace InferenceMoo.Engine.Tests;

/// <summary>Counts on a device, cut in odd ways on purpose, against the slow way to count.</summary>
internal static class DeviceCases
{
    public const int KMax = 20;

    private static readonly Model Capped = SeedModels.Gpt5 with
    {
        Key = "capped",
        InputTokens = new(20, 30),
        OutputTokens = new(300, 400),
        Accuracy = new(0.97, 0.3),
    };

    public static IReadOnlyDictionary<string, Model[]> Models { get; } = new Dictionary<string, Model[]>
    {
        ["gpt5"] = [SeedModels.Gpt5],
        ["capped"] = [Capped],
        ["constant"] = [SeedModels.Gpt5 with { InputTokens = new(1000, 0), OutputTokens = new(500, 0), Accuracy = new(0.9, 0) }],
        // One pass with 13 histograms and 7 tests: more than a batch of either, and no multiple of one.
        ["seven price ratios"] = [.. Enumerable.Range(1, 7).Select(i => Capped with
        {
            Key = $"ratio {i}",
            CostPerInputToken = 0.000001 * i,
            TimePerInputToken = i == 7 ? 0.000007 : 0.0009 * i,
            TimePerOutputToken = i == 7 ? 0.00001 : 0.004,
            Accuracy = new(0.9 + 0.01 * i, 0.3 / i),
        })],
    };

    public static TheoryData<DeviceCase> Cases =>
    [
        new("gpt5", 0, 1, 16, 1000, KMax),
        new("gpt5", 0, 3_000, 16, 3_000, KMax),
        new("gpt5", (1UL << 32) - 500, 1_001, 16, 37, 3),
        new("gpt5", 1_000_000_000_007, 333, 7, 100, 1),
        new("capped", 77, 999, 7, 250, 7),
        new("constant", 5, 100, 16, 33, 19),
        new("seven price ratios", (1UL << 32) - 1, 700, 16, 300, 9),
    ];

    public static SimulationPass PassOf(string models) => SimulationPlan.Of(
        new Scenario { Models = Models[models], Trials = 1, KMax = KMax, Limits = new(0.2, 30, 0.95) })[0];

    /// <summary>Asserts that <paramref name="device"/> counts what the slow way counts, and reports every trial as finished.</summary>
    public static void AssertSameBits(DeviceCandidate device, DeviceCase asked)
    {
        using var engine = (IlgpuEngine)device.Start(Assert.Fail);
        engine.Plan = new LaunchPlan(2, asked.Threads, asked.Chunk, asked.Chunk, (long)asked.Rows * asked.Chunk);
        var pass = PassOf(asked.Models);
        var range = new TrialRange(asked.First, asked.Trials);
        var advanced = 0L;

        var counted = engine.Count(pass, range, trials => advanced += trials, default);

        SameCounts.Assert(SlowCount.Of(pass, range), counted);
        Assert.Equal(asked.Trials, advanced);
    }
}
