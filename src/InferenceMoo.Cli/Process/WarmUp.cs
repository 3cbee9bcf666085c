using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>
/// Rehearses a tiny run on another thread while the command line and the catalogue are read: a short run is otherwise over
/// before the just-in-time compiler is. It leaves nothing behind but compiled code.
/// </summary>
internal static class WarmUp
{
    /// <summary>Starts the rehearsal where <paramref name="arguments"/> ask for a run on a machine with a second core.</summary>
    public static void StartFor(string[] arguments)
    {
        if (Environment.ProcessorCount == 1)
            return;
        if (arguments is [OptimizeCommand.Word or SolveCommand.Word, ..])
            _ = Task.Run(Rehearse);
        else if (arguments is [DecideCommand.Word, ..] && arguments.Any(word => word.StartsWith("--output", StringComparison.Ordinal)))
            _ = Task.Run(RehearseFigures);
    }

    // A large file takes as long to read as the drawing library takes to start.
    private static void RehearseFigures()
    {
        var points = new MeasuredPoints { Cost = [1, 2], Accuracy = [0.5, 0.6] };
        foreach (var figure in MeasuredFigureSet.Draw(MeasuredDecider.Decide(points, new MeasuredQuestion())))
            figure.Write(Stream.Null);
    }

    private static void Rehearse()
    {
        var scenario = new Scenario { Models = [Nobody()], Trials = 2, KMax = 4 };
        var result = Simulator.Run(scenario, new SimulationOptions { Device = "cpu", Threads = 1, Replicates = 2 });
        var decision = Decider.Decide(scenario, result.Trajectories);
        var report = new Report(decision, result.Device, TimeSpan.Zero) { Stability = StabilityJudge.Of(decision, result.Replicates) };
        TableReport.Write(Terminal.ForResults(TextWriter.Null), report);
    }

    private static Model Nobody() => new()
    {
        Key = "nobody",
        Name = "nobody",
        CostPerInputToken = 1e-6,
        CostPerOutputToken = 2e-6,
        TimePerInputToken = 1e-4,
        TimePerOutputToken = 3e-4,
        InputTokens = new(1000, 100),
        OutputTokens = new(1000, 100),
        Accuracy = new(0.9, 0.05),
        DefaultParallel = 1,
    };
}
