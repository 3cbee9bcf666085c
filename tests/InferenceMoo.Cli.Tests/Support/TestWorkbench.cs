using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli.Tests;

/// <summary>Tools that work at once and without a device.</summary>
internal static class TestWorkbench
{
    public static Workbench Create() => new()
    {
        ReadCatalog = _ => new Catalog(TestModels.All),
        CheckScenario = Check,
        Simulate = (scenario, _, _) => Simulate(scenario),
        Devices = () => [TestReport.Device],
        Decide = TestDecision.Of,
        Check = trajectories => TestCheck.Of(trajectories),
        Draw = _ => [new Figure("models.png", stream => stream.Write("picture"u8))],
        DrawMeasured = _ => [new Figure("accuracy-vs-cost.png", stream => stream.Write("picture"u8))],
        DrawTornados = _ => [new Figure("tornado-cube.png", stream => stream.Write("picture"u8))],
    };

    public static SimulationResult Simulate(Scenario scenario) =>
        new([.. scenario.Models.Select(model => TestTrajectory.Of(model, scenario))], TestReport.Device);

    // The ranges that the tests of the command line need; the real rules have tests of their own.
    private static ScenarioFault[] Check(Scenario scenario) =>
        scenario.KMax is >= 1 and <= Scenario.LargestKMax
            ? []
            : [new ScenarioFault("--k-max", $"{scenario.KMax}", "a whole number from 1 to 16384")];
}
