using InferenceMoo.Engine;
using InferenceMoo.Figures;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>An answer, and what its command does with it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Feasibility">How much of what was asked for is feasible, as its command understands it.</param>
internal sealed record Reply(Answer Answer, Feasibility Feasibility)
{
    /// <summary>The files that <c>--output</c> asks for, without page and figures; asked for once, when they are to be written.</summary>
    public Func<IReadOnlyList<OutputFile>> Files { get; init; } = () => [];

    /// <summary>All figures that there could be; asked for once, likewise.</summary>
    public Func<IReadOnlyList<Figure>> Figures { get; init; } = () => [];

    /// <summary>The keys of the models that are worth figures of their own, where there are many; null for all of them.</summary>
    public IReadOnlyCollection<string>? Leading { get; init; }

    /// <summary>What a person sees; null for the tables of the answer.</summary>
    public Action<IAnsiConsole>? Screen { get; init; }

    /// <summary>What is done to make them, for a person who waits.</summary>
    public string Doing { get; init; } = "drawing";

    /// <summary>The names that its figures show otherwise.</summary>
    public Func<IReadOnlyList<ReplacedName>> Replaced { get; init; } = () => [];
}

/// <summary>How much of what was asked for is feasible.</summary>
internal enum Feasibility
{
    /// <summary>Nothing: no model, no combination, no question has an answer within the limits.</summary>
    None,

    /// <summary>Something, but not for everyone.</summary>
    Some,

    /// <summary>Everything.</summary>
    All,
}

/// <summary>Counts what is feasible.</summary>
internal static class Feasibilities
{
    /// <summary>How many of <paramref name="asked"/>, at least one, are <paramref name="feasible"/>.</summary>
    public static Feasibility Among<T>(IEnumerable<T> asked, Func<T, bool> feasible)
    {
        var (count, met) = (0, 0);
        foreach (var one in asked)
        {
            count++;
            met += feasible(one) ? 1 : 0;
        }

        return met == 0 ? Feasibility.None : met == count ? Feasibility.All : Feasibility.Some;
    }
}

/// <summary>
/// What every command does: make room for files before the work, work with progress and notices unless it is to be quiet, print, write
/// the files, and say by the exit code whether anything is feasible.
/// </summary>
internal sealed class Answering(RunRequest request, Workbench bench, Surroundings around)
{
    private const int MostNamed = 5;

    private readonly ProgressDisplay _progress = new(request.Quiet ? null : around.ErrorConsole);

    /// <summary>
    /// Gives the answer that <paramref name="answer"/> works out, and returns the exit code. The folder, null where none is asked for, is
    /// prepared before: nobody should wait an hour to hear that there is no place for its results. <paramref name="names"/> are to be among
    /// its files.
    /// </summary>
    public int Give(IReadOnlyList<string> names, Func<OutputFolder?, Reply> answer)
    {
        ResultsOutput.Require(around);
        using var folder = request.Output is null ? null : OutputFolder.Prepare(request.Output, around.Arguments, [.. names, Manifest.PageName]);
        var reply = answer(folder);
        around.Interrupted.ThrowIfCancellationRequested();
        ResultsOutput.Write(around, () => Print(reply));
        if (folder is not null)
            Write(folder, reply);
        var isFeasible = request.Strict ? reply.Feasibility == Feasibility.All : reply.Feasibility != Feasibility.None;
        return isFeasible ? ExitCode.Done : ExitCode.Infeasible;
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

    /// <summary>Says one line to a person, unless it is to be quiet.</summary>
    public void Notify(string line)
    {
        if (!request.Quiet)
            around.Say($"moo: {Printable.OneLine(line)}");
    }

    /// <summary>The facts of a run on <paramref name="device"/>.</summary>
    public static RunFacts Facts(DeviceDescription device, TimeSpan elapsed) => new(device.Name, DeviceTable.Kind(device.Kind), elapsed);

    private void Print(Reply reply)
    {
        if (request.Format is { } format)
            format.Write(around.Results, reply.Answer);
        else if (reply.Screen is { } write)
            write(ResultsOutput.Console(around, Terminal.LeastWidth));
        else
            Tables.Write(ResultsOutput.Console(around, Terminal.DefaultWidth), reply.Answer);
    }

    private void Write(OutputFolder folder, Reply reply)
    {
        var figures = new ChosenFigures(request.Figures, reply.Figures(), reply.Leading);
        OutputFile[] files = [.. reply.Files(), .. figures.Files()];
        _progress.Follow(reply.Doing, reports =>
        {
            folder.Write(files, reports, around.Interrupted, written => Page(reply.Answer, figures, written));
            return files.Length;
        });
        Notify($"wrote {files.Length + 1} files to {folder.Path}");
        if (folder.FoundDamage)
            Notify($"{Manifest.FileName} could not be read: files of earlier answers stay there");
        if (!figures.IsEmpty && reply.Replaced() is { Count: > 0 } names)
            Notify(Notice(names));
    }

    private OutputFile Page(Answer answer, ChosenFigures figures, IReadOnlyList<ManifestFile> written)
    {
        var page = new HtmlPage(AnswerPage.Of(answer), around.Arguments[0], OutputFolder.CommandLine(around.Arguments));
        PageFile[] files = [.. written.Select(file => new PageFile(file.Name, file.Bytes, file.Sha256))];
        return new OutputFile(Manifest.PageName, stream => page.Write(stream, figures.Pictures(), files));
    }

    private static string Notice(IReadOnlyList<ReplacedName> names)
    {
        var parts = names.Take(MostNamed).Select(name => $"{Printable.Quote(name.Name)} (shown as {Printable.Quote(name.Shown)})").ToList();
        if (names.Count > MostNamed)
            parts.Add($"{names.Count - MostNamed} more");
        var all = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
        return $"no font that figures can use has the characters for {all}";
    }
}

/// <summary>The answers as tables for a person.</summary>
internal static class Tables
{
    /// <summary>Writes <paramref name="answer"/> in 80 columns.</summary>
    public static void Write(IAnsiConsole console, Answer answer)
    {
        switch (answer)
        {
            case OptimizeAnswer optimize:
                OptimizeTable.Write(console, optimize);
                break;
            case SolveAnswer solve:
                SolveTable.Write(console, solve);
                break;
            case SweepAnswer sweep:
                SweepTable.Write(console, sweep);
                break;
            case SensitivityAnswer sensitivity:
                new SensitivityTable(console, sensitivity.Sensitivity).Write();
                break;
            case DecideAnswer decide:
                new DecideTable(console, decide).Write();
                break;
            case ModelsAnswer models:
                ModelsTable.Write(console, models.Models);
                break;
            case DevicesAnswer devices:
                DeviceTable.Write(console, devices.Devices);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }
    }
}
