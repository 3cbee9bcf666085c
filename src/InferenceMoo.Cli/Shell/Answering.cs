using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>The steps that every job that simulates takes, with progress and notices unless it is to be quiet.</summary>
internal sealed class RunSteps(RunRequest request, Workbench bench, Surroundings around)
{
    private readonly ProgressDisplay _progress = new(request.Quiet ? null : around.ErrorConsole);

    /// <summary>
    /// The folder for files, null where none is asked for; <paramref name="names"/> are to be among them. To be prepared before the
    /// simulation: nobody should wait an hour to hear that there is no place for its results.
    /// </summary>
    public OutputFolder? PrepareFolder(IReadOnlyList<string> names)
    {
        ResultsOutput.Require(around);
        return request.Output is null ? null : OutputFolder.Prepare(request.Output, around.Arguments, names);
    }

    /// <summary>Simulates <paramref name="scenario"/>.</summary>
    public SimulationResult Simulate(Scenario scenario)
    {
        var result = Follow("simulating", options => bench.Simulate(scenario, options, around.Interrupted));
        around.Interrupted.ThrowIfCancellationRequested();
        return result;
    }

    /// <summary>Does <paramref name="work"/> that reports progress and notices; a bar is called <paramref name="label"/>.</summary>
    public T Follow<T>(string label, Func<SimulationOptions, T> work) =>
        _progress.Follow(label, reports => work(request.Simulation with { Progress = reports, Notice = Notify }));

    /// <summary>Writes <paramref name="files"/>; a bar is called <paramref name="label"/>.</summary>
    public void Write(OutputFolder folder, IReadOnlyList<OutputFile> files, string label)
    {
        _progress.Follow(label, reports =>
        {
            folder.Write(files, reports, around.Interrupted);
            return files.Count;
        });
        Notify($"wrote {files.Count} files to {folder.Path}");
        if (folder.FoundDamage)
            Notify($"{Manifest.FileName} could not be read: files of earlier answers stay there");
    }

    /// <summary>Says which names figures show otherwise, where there are such.</summary>
    public void NotifyOf(IReadOnlyList<ReplacedName> names)
    {
        if (names.Count > 0)
            Notify(FigureNames.Notice(names));
    }

    /// <summary>Says one line to a person, unless it is to be quiet.</summary>
    public void Notify(string line)
    {
        if (!request.Quiet)
            around.Say($"moo: {Printable.OneLine(line)}");
    }
}

/// <summary>What a person hears of names that figures show otherwise.</summary>
internal static class FigureNames
{
    private const int MostNamed = 5;

    /// <summary>A line that tells the first of <paramref name="names"/>, at least one, and what stands for each.</summary>
    public static string Notice(IReadOnlyList<ReplacedName> names)
    {
        var parts = names.Take(MostNamed).Select(name => $"{Printable.Quote(name.Name)} (shown as {Printable.Quote(name.Shown)})").ToList();
        if (names.Count > MostNamed)
            parts.Add($"{names.Count - MostNamed} more");
        var all = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
        return $"the figures' font has no characters for {all}";
    }
}
