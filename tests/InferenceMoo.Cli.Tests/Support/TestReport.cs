using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

/// <summary>Reports for tests of what is printed.</summary>
internal static class TestReport
{
    public static DeviceDescription Device { get; } = new(DeviceKind.Cpu, "Test processor", 8L << 30, "2 cores, AVX2");

    public static OptimizeAnswer Of(params Model[] models) => Of(new Scenario { Models = models });

    public static OptimizeAnswer Of(Scenario scenario) => Of(scenario, FrontQuestion.Nothing);

    public static OptimizeAnswer Of(Scenario scenario, FrontQuestion asked)
    {
        var decision = TestDecision.Of(scenario);
        var overall = OverallDecider.Decide(decision);
        return new OptimizeAnswer(decision, Answering.Facts(Device, TimeSpan.FromSeconds(1.234)))
        {
            Overall = overall,
            Front = new Lazy<FrontAnalysis>(() => FrontAnalysis.Of(overall, scenario.Limits, asked.Weights, asked.Aim)),
            Asked = asked,
        };
    }
}
