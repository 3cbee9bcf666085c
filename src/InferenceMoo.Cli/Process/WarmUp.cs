using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>
/// Rehearses what takes longest to compile on another thread while the command line and the catalogue are read: a short run is
/// otherwise over before the just-in-time compiler is. It leaves nothing behind but compiled code.
/// </summary>
internal static class WarmUp
{
    /// <summary>Starts the rehearsal of what <paramref name="arguments"/> ask for, on a machine with a second core.</summary>
    public static void StartFor(string[] arguments)
    {
        // A thread of its own, which starts at once; the pool's do not. A task, since one that fails does so without a word.
        if (Environment.ProcessorCount > 1 && RehearsalOf(arguments) is { } rehearsal)
            new Thread(new Task(rehearsal).RunSynchronously) { IsBackground = true, Name = "moo rehearsal" }.Start();
    }

    private static Action? RehearsalOf(string[] arguments) => arguments switch
    {
        [OptimizeCommand.Word or SolveCommand.Word, ..] => HostEngine.Rehearse,
        [DecideCommand.Word, ..] when arguments.Any(word => word.StartsWith("--output", StringComparison.Ordinal)) => RehearseFigures,
        _ => null,
    };

    // A large file takes as long to read as the drawing library takes to start.
    private static void RehearseFigures()
    {
        var points = new MeasuredPoints { Cost = [1, 2], Accuracy = [0.5, 0.6] };
        foreach (var figure in FigureSet.Draw(MeasuredDecider.Decide(points, new MeasuredQuestion())))
            figure.Write(Stream.Null);
    }
}
