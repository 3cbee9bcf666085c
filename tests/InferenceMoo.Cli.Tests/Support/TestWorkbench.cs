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

    public static SimulationResult Simulate(Scenario scenario)
    {
        Trajectory[] trajectories = [.. scenario.Models.Select(model => TestTrajectory.Of(model, scenario))];
        return new(new SimulatedTrials(trajectories, (model, k) => TestTrajectory.Share(trajectories[model].Points[k - 1], scenario.Limits)), TestReport.Device);
    }

    /// <summary>Simulates, and says on the way what a run whose device is lost would say.</summary>
    public static SimulationResult Noticing(Scenario scenario, SimulationOptions options, CancellationToken _)
    {
        options.Notice?.Invoke("the device was lost; on the next");
        return Simulate(scenario);
    }

    /// <summary>Runs a command that simulates, and tells what it asked the engine.</summary>
    public static (MooRun Run, Scenario Scenario, SimulationOptions Options) Asked(string[] arguments)
    {
        (Scenario Scenario, SimulationOptions Options)? asked = null;
        var bench = Create() with
        {
            Simulate = (scenario, options, _) =>
            {
                asked = (scenario, options);
                return Simulate(scenario);
            },
        };
        var run = MooRun.Of(bench, CancellationToken.None, arguments);
        return (run, asked!.Value.Scenario, asked.Value.Options);
    }

    // The ranges that the tests of the command line need; the real rules have tests of their own.
    private static Fault[] Check(Scenario scenario) =>
        scenario.KMax is >= 1 and <= Scenario.LargestKMax
            ? []
            : [new Fault("--k-max", $"{scenario.KMax}", "a whole number from 1 to 16384")];
}
