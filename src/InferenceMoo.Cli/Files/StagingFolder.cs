using System.Runtime.ExceptionServices;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>
/// A folder inside the target in which a run makes its files, and from which they take the place of those of an earlier answer: all
/// or none. The manifest is renamed first, and from then on the new answer is whole: each of its files is at its name or still here,
/// in <c>new</c>. What it replaces is kept in <c>old</c> until the last file is in place, so that a rename that is refused is taken back, and so
/// that whoever finds the folder of a dead run can finish what it began, or undo it.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".moo-";
    private const string Suffix = ".tmp";

    /// <summary>The name of the file that lives as long as the run does.</summary>
    private const string LifeName = "lock";

    /// <summary>
    /// The name of the file that tells which had no predecessor, a line each. It is there from before the first rename until after the
    /// last, be that the last into place or the last back: as long as there is something to finish or to undo.
    /// </summary>
    private const string FreshName = "fresh";

    private readonly Lock _gate = new();
    private readonly string _target;
    private readonly string _path;
    private readonly FolderLock? _life;
    private readonly FileSteps _steps;
    private bool _isGone;

    private StagingFolder(string target, string run, FolderLock? life, FileSteps steps) =>
        (_target, Run, _path, _life, _steps) = (target, run, PathOf(target, run), life, steps);

    /// <summary>What tells this run from every other.</summary>
    public string Run { get; }

    private string New => Path.Combine(_path, "new");

    private string Old => Path.Combine(_path, "old");

    private string Fresh => Path.Combine(_path, FreshName);

    /// <summary>Makes the folder of a new run inside <paramref name="target"/>, whose lock the caller holds.</summary>
    public static StagingFolder Make(string target, FileSteps steps)
    {
        var run = Guid.CreateVersion7().ToString("N");
        var path = Directory.CreateDirectory(PathOf(target, run)).FullName;
        try
        {
            var life = FolderLock.TryTake(Path.Combine(path, LifeName)) ?? throw new IOException($"{path} is locked");
            var staging = new StagingFolder(target, run, life, steps);
            _ = Directory.CreateDirectory(staging.New);
            return staging;
        }
        catch
        {
            Removal.OfFolder(path);
            throw;
        }
    }

    /// <summary>
    /// Finishes or undoes what dead runs began to put in place, and removes what else they left inside <paramref name="target"/>,
    /// whose lock the caller holds. Live runs are left alone.
    /// </summary>
    /// <exception cref="OutputException">Files can neither be put in place nor back.</exception>
    public static void Recover(string target, FileSteps steps)
    {
        foreach (var path in FoldersIn(target))
        {
            if (FolderLock.IsHeld(Path.Combine(path, LifeName)))
                continue;
            using var left = new StagingFolder(target, Path.GetFileName(path)[Prefix.Length..^Suffix.Length], life: null, steps);
            left.Recover();
        }
    }

    /// <summary>Whether the folder of some run inside <paramref name="target"/> holds <paramref name="file"/>, on its way to its place or from it.</summary>
    public static bool Holds(string target, ManifestFile file) => FoldersIn(target)
        .SelectMany(folder => Directory.GetFiles(folder, file.Name, SearchOption.AllDirectories))
        .Any(file.Is);

    /// <summary>Writes the files into this folder, several at a time.</summary>
    /// <returns>What was written, in the order of <paramref name="files"/>.</returns>
    /// <exception cref="OutputException">A file could not be written.</exception>
    public ManifestFile[] WriteAll(IReadOnlyList<OutputFile> files, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        var (done, written) = (0, new ManifestFile[files.Count]);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, files.Count, options, i =>
            {
                written[i] = Write(files[i]);
                progress?.Report(new SimulationProgress(Interlocked.Increment(ref done), files.Count));
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return written;
    }

    /// <summary>Puts <paramref name="next"/> and the files of this run's answer in place; the caller holds the target's lock.</summary>
    /// <exception cref="OutputException">A file could not be put in place; the target is as before.</exception>
    public void Commit(Manifest next)
    {
        lock (_gate)
        {
            if (_isGone)
                throw new OperationCanceledException();
            var answer = next.AnswerOf(Run) ?? throw new ArgumentException("no answer of this run", nameof(next));
            foreach (var name in answer.Files.Select(file => file.Name).Prepend(Manifest.FileName))
                RefuseFolder(Path.Combine(_target, name));
            var manifest = Write(new OutputFile(Manifest.FileName, next.Write));
            Guarded(Manifest.FileName, () => Begin([manifest, .. answer.Files]));
            FinishOrUndo(next);
        }
    }

    /// <summary>Removes the folder, unless there is something in it to finish or to undo; waits for <see cref="Commit"/>.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isGone = true;
            _life?.Dispose();
            // What could neither be finished nor undone may be the only copy of a file: the next run tries again.
            if (!File.Exists(Fresh))
                _steps.Remove(_path);
        }
    }

    private static string PathOf(string target, string run) => Path.Combine(target, Prefix + run + Suffix);

    // Of runs alone: they are removed with all that is in them, and somebody else's may be called nearly like them.
    private static IEnumerable<string> FoldersIn(string target) => Directory.GetDirectories(target, Prefix + "*" + Suffix)
        .Where(path => Guid.TryParseExact(Path.GetFileName(path)[Prefix.Length..^Suffix.Length], "N", out _)
            && new DirectoryInfo(path).LinkTarget is null);

    // Found before the first file is renamed.
    private static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
            throw new OutputException($"cannot write {Path.GetFileName(path)}: a folder has this name");
    }

    private static void Guarded(string name, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write {name}: {exception.Message}", exception);
        }
    }

    private ManifestFile Write(OutputFile file)
    {
        ManifestFile? written = null;
        Guarded(file.Name, () =>
        {
            using var stream = Open(file.Name);
            file.Write(stream);
            stream.Flush();
            written = ManifestFile.Of(file.Name, stream);
        });
        return written!;
    }

    private FileStream Open(string name)
    {
        lock (_gate)
        {
            // A thread that starts its file late must not bring back a folder that is gone.
            return _isGone
                ? throw new OperationCanceledException()
                : new FileStream(Path.Combine(New, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16);
        }
    }

    private void Begin(ManifestFile[] files)
    {
        _ = Directory.CreateDirectory(Old);
        try
        {
            File.WriteAllLines(Fresh, files.Where(file => !File.Exists(Path.Combine(_target, file.Name))).Select(file => file.Line));
        }
        catch
        {
            // Half of it would pass for something to undo.
            Removal.OfFile(Fresh);
            throw;
        }
    }

    private void Recover()
    {
        if (!File.Exists(Fresh))
            return;
        if (Manifest.Read(Path.Combine(_target, Manifest.FileName)) is { } manifest && manifest.AnswerOf(Run) is not null)
            FinishOrUndo(manifest);
        else
            Guarded(Manifest.FileName, Undo);
    }

    private void FinishOrUndo(Manifest next)
    {
        var name = Manifest.FileName;
        try
        {
            Put(name);
            foreach (var file in next.AnswerOf(Run)!.Files)
                Put(name = file.Name);
            foreach (var stale in Manifest.Read(Path.Combine(Old, Manifest.FileName))?.StaleIn(next) ?? [])
                Retire(stale, name = stale.Name);
            _steps.Delete(Fresh);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Guarded($"{name} ({exception.Message}), nor the files before it back", Undo);
            throw new OutputException($"cannot write {name}: {exception.Message}", exception);
        }
    }

    // Nothing is done for a file that is in its place already: this may be the second try, after a kill.
    private void Put(string name)
    {
        var (staged, place) = (Path.Combine(New, name), Path.Combine(_target, name));
        if (IsPut(name))
            return;
        if (File.Exists(place))
            _steps.Replace(staged, place, Path.Combine(Old, name));
        else
            _steps.Move(staged, place);
    }

    private bool IsPut(string name) => !File.Exists(Path.Combine(New, name));

    // A file that somebody has changed since is theirs.
    private void Retire(ManifestFile stale, string name)
    {
        var place = Path.Combine(_target, name);
        if (stale.Is(place))
            _steps.Move(place, Path.Combine(Old, name));
    }

    // The manifest goes first: what is in force is then the earlier answer, each file of which is at its name or in `old`.
    private void Undo()
    {
        // By their content, too: what stands there may be damaged, and a file that somebody has changed since is theirs.
        var fresh = File.ReadAllLines(Fresh).Select(ManifestFile.OfLine).OfType<ManifestFile>();
        foreach (var file in fresh.Where(file => IsPut(file.Name) && file.Is(Path.Combine(_target, file.Name))))
            _steps.Move(Path.Combine(_target, file.Name), Path.Combine(New, file.Name));
        string[] kept = [.. Directory.GetFiles(Old).Select(path => Path.GetFileName(path))];
        foreach (var name in kept.OrderBy(name => name != Manifest.FileName).Where(IsPut))
            _steps.Move(Path.Combine(Old, name), Path.Combine(_target, name));
        _steps.Delete(Fresh);
    }
}

/// <summary>The steps by which an answer takes its place. A test can refuse each of them, or end there like a process that is killed.</summary>
internal class FileSteps
{
    /// <summary>The file system's own.</summary>
    public static FileSteps Real { get; } = new();

    /// <summary>Renames <paramref name="from"/> to <paramref name="to"/>, over what is there.</summary>
    public virtual void Move(string from, string to) => File.Move(from, to, overwrite: true);

    /// <summary>Keeps <paramref name="to"/> as <paramref name="kept"/>, then renames <paramref name="from"/> to it; its name is never missing.</summary>
    public virtual void Replace(string from, string to, string kept) => File.Replace(from, to, kept);

    /// <summary>Removes a file.</summary>
    public virtual void Delete(string path) => File.Delete(path);

    /// <summary>Removes a folder and everything in it, if it can be.</summary>
    public virtual void Remove(string path) => Removal.OfFolder(path);
}
