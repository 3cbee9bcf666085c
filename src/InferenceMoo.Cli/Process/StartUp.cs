using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What makes short runs short: settings of the runtime that fit the command, and code that is compiled before it is needed.</summary>
internal static class StartUp
{
    private const string Switch = "System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported";

    /// <summary>
    /// Does without code that is written while the program runs where <paramref name="arguments"/> ask for the catalogue alone, or for a
    /// question on the host engine; to be called before anything else. Libraries compile regular expressions and reflected calls that way,
    /// which pays after thousands of uses and costs more than to read a catalogue before the first. Devices cannot do without it.
    /// </summary>
    public static void AvoidCodeAtRunTime(string[] arguments)
    {
        if (arguments is [ModelsCommand.Word, ..] || (arguments is [OptimizeCommand.Word or SolveCommand.Word, ..] && IsOnHost(arguments)))
            AppContext.SetSwitch(Switch, isEnabled: false);
    }

    /// <summary>
    /// Rehearses what takes longest to compile of what <paramref name="arguments"/> ask for, on another thread while the command line and the
    /// catalogue are read, where there is a second core: a short run is otherwise over before the just-in-time compiler is. It leaves
    /// nothing behind but compiled code.
    /// </summary>
    public static void Rehearse(string[] arguments)
    {
        // A thread of its own, which starts at once; the pool's do not. A task, since one that fails does so without a word.
        if (Environment.ProcessorCount > 1 && RehearsalOf(arguments) is { } rehearsal)
            new Thread(new Task(rehearsal).RunSynchronously) { IsBackground = true, Name = "moo rehearsal" }.Start();
    }

    // Without --device the first place is looked at, where the command stands.
    private static bool IsOnHost(string[] arguments) =>
        arguments.ElementAtOrDefault(Array.IndexOf(arguments, "--device") + 1) == "cpu" || arguments.Contains("--device=cpu");

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
