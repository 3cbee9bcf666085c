using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Benchmarks;

/// <summary>Every kind of figure that the program can write, in every state that brings other symbols, lines or words into it.</summary>
internal static class DrawingSamples
{
    private const int Trials = 2000;
    private const int MeasuredCount = 500;

    private static readonly SimulationOptions _onHost = new() { Device = "cpu" };

    /// <summary>The figures; each may be drawn any number of times, on any thread.</summary>
    public static IReadOnlyList<Figure> All() =>
    [
        .. Decided(),
        .. Measured(),
        .. FigureSet.Draw(SensitivityAnalyser.Analyse(Published)),
        .. Swept(group: false),
        .. Swept(group: true),
    ];

    private static Scenario Published => new() { Models = Repository.Models, Trials = Trials };

    private static IEnumerable<Figure> Decided()
    {
        Scenario[] scenarios =
        [
            Published,
            Published with { Limits = new(0.05, 8, 0.999) },
            Published with { Limits = new(1e6, 1e9, 0) },
            Published with { KMax = 1, Models = [Repository.Gpt5] },
        ];
        return scenarios.SelectMany(scenario => FigureSet.Draw(Decider.Decide(scenario, Simulator.Run(scenario, _onHost).Trajectories)));
    }

    private static IEnumerable<Figure> Measured()
    {
        var cloud = RandomPoints.InCube(MeasuredCount);
        double[] Column(int objective) => [.. Enumerable.Range(0, MeasuredCount).Select(row => cloud[(3 * row) + objective])];
        var points = new MeasuredPoints { Cost = Column(0), Time = Column(1), Accuracy = Column(2) };
        PerObjective<double?>[] limits = [default, new(0.5, 0.5, 0.5), new(1e-9, 1e-9, 1)];
        return limits.SelectMany(limit => FigureSet.Draw(MeasuredDecider.Decide(points, new MeasuredQuestion { Limits = limit })));
    }

    private static IReadOnlyList<Figure> Swept(bool group)
    {
        var sweep = new Sweep
        {
            Models = group ? [.. Repository.Models.Take(2)] : Repository.Models,
            Trials = Trials,
            MaxCost = [0.001, 0.01, 0.1, 1],
            MaxTime = [1, 5, 25, 125],
            MinAccuracy = [0.8, 0.9, 0.99],
        };
        var decider = SweepSimulator.Run(sweep, _onHost).Decider;
        var numbers = Enumerable.Range(0, (int)sweep.Count);
        return FigureSet.Draw(sweep, group ? [.. numbers.SelectMany(decider.PerModel)] : [.. numbers.Select(decider.Overall)]);
    }
}
