using System.Runtime.ExceptionServices;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>A temporary folder inside the target, so that its files can be renamed into place.</summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Pattern = ".moo-*.tmp";

    private readonly Lock _gate = new();
    private readonly string _path;
    private bool _isGone;

    /// <summary>Makes the folder inside <paramref name="target"/>.</summary>
    public StagingFolder(string target)
    {
        _path = Path.Combine(target, Pattern.Replace("*", Path.GetRandomFileName(), StringComparison.Ordinal));
        _ = Directory.CreateDirectory(_path);
    }

    /// <summary>Removes what processes that were killed have left of such folders inside <paramref name="target"/>.</summary>
    public static void RemoveStale(string target)
    {
        foreach (var folder in Directory.EnumerateDirectories(target, Pattern).ToList())
            Removal.OfFolder(folder);
    }

    /// <summary>Writes the files into the temporary folder, several at a time.</summary>
    public void WriteAll(IReadOnlyList<OutputFile> files, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(files, options, file =>
            {
                Write(file);
                progress?.Report(new SimulationProgress(Interlocked.Increment(ref done), files.Count));
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>Renames the files into <paramref name="target"/>.</summary>
    /// <exception cref="OutputException">A file could not be put in place.</exception>
    public void MoveInto(string target, IReadOnlyList<OutputFile> files)
    {
        lock (_gate)
        {
            foreach (var file in files)
                RefuseFolder(Path.Combine(target, file.Name));
            foreach (var file in files)
                Guarded(file.Name, () => File.Move(Path.Combine(_path, file.Name), Path.Combine(target, file.Name), overwrite: true));
        }
    }

    /// <summary>Removes the folder; waits for <see cref="MoveInto"/>, so that no half of the files stays behind.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isGone = true;
            Removal.OfFolder(_path);
        }
    }

    // Found before the first file is renamed: half of the new files among the old ones would mislead.
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

    private void Write(OutputFile file) => Guarded(file.Name, () =>
    {
        using var stream = Open(file.Name);
        file.Write(stream);
    });

    private FileStream Open(string name)
    {
        lock (_gate)
        {
            // A thread that starts its file late must not bring back a folder that is gone.
            return _isGone
                ? throw new OperationCanceledException()
                : new FileStream(Path.Combine(_path, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        }
    }
}
