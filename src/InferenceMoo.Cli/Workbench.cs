using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What the commands ask the other rooms to do; tests put their own functions here.</summary>
internal sealed record Workbench
{
    /// <summary>The rooms of this program.</summary>
    public static Workbench Default { get; } = new();

    /// <summary>Reads a catalogue file; throws <see cref="InputException"/>.</summary>
    public Func<string, Catalog> ReadCatalog { get; init; } = CatalogReader.ReadFile;

    /// <summary>Finds what is wrong with a scenario.</summary>
    public Func<Scenario, IReadOnlyList<Fault>> CheckScenario { get; init; } = scenario => scenario.Check();

    /// <summary>Simulates a scenario.</summary>
    public Func<Scenario, SimulationOptions, CancellationToken, SimulationResult> Simulate { get; init; } = Simulator.Run;

    /// <summary>Finds what is wrong with a sweep.</summary>
    public Func<Sweep, IReadOnlyList<Fault>> CheckSweep { get; init; } = sweep => sweep.Check();

    /// <summary>Simulates what the combinations of a sweep share.</summary>
    public Func<Sweep, SimulationOptions, CancellationToken, SweepSimulation> SimulateSweep { get; init; } = SweepSimulator.Run;

    /// <summary>Lists the devices in the order in which <c>auto</c> tries them.</summary>
    public Func<IReadOnlyList<DeviceDescription>> Devices { get; init; } = Simulator.Devices;

    /// <summary>Decides on the simulated trajectories.</summary>
    public Func<Scenario, SimulatedTrials, Decision> Decide { get; init; } = Decider.Decide;

    /// <summary>Compares the simulated trajectories with the exact answers.</summary>
    public Func<IReadOnlyList<Trajectory>, Check> Check { get; init; } = Checker.Check;

    /// <summary>Prepares the figures of a decision; each draws itself when it is written.</summary>
    public Func<Decision, IReadOnlyList<Figure>> Draw { get; init; } = decision => FigureSet.Draw(decision);

    /// <summary>Prepares the figures of a decision on measured points, likewise.</summary>
    public Func<MeasuredDecision, IReadOnlyList<Figure>> DrawMeasured { get; init; } = FigureSet.Draw;

    /// <summary>Prepares the tornados of a sensitivity analysis; each draws itself when it is written.</summary>
    public Func<Sensitivity, IReadOnlyList<Figure>> DrawTornados { get; init; } = FigureSet.Draw;

    /// <summary>Prepares the figures of a sweep's rows.</summary>
    public Func<Sweep, IReadOnlyList<SweepRow>, PickMethod, IReadOnlyList<Figure>> DrawSweep { get; init; } = FigureSet.Draw;
}
