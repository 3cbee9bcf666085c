using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>A folder that receives all of its files or none: they are written beside and renamed when all are complete.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string[] _made;
    private StagingFolder? _staging;
    private bool _isComplete;

    private OutputFolder(string path)
    {
        Path = path;
        _made = [.. Missing(path)];
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder if it is missing and makes sure that files can be made in it.</summary>
    /// <exception cref="UsageException">The path cannot take files.</exception>
    public static OutputFolder Prepare(string path)
    {
        var folder = new OutputFolder(path);
        try
        {
            _ = Directory.CreateDirectory(path);
            folder.Probe();
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutputException or ArgumentException)
        {
            folder.Dispose();
            throw new UsageException([Fault(path, exception)]);
        }
    }

    /// <summary>Writes <paramref name="files"/> on all cores, then puts them in place of the files of these names.</summary>
    /// <exception cref="OutputException">A file could not be written; the folder is as before.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; the folder is as before.</exception>
    public void Write(IReadOnlyList<OutputFile> files, IProgress<SimulationProgress>? progress, CancellationToken cancellation)
    {
        using (_staging = new StagingFolder(Path))
        {
            _staging.WriteAll(files, progress, cancellation);
            _staging.MoveInto(Path, files);
        }

        _isComplete = true;
    }

    /// <summary>Removes the folder and those above it again where they were made in vain.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Clean();
    }

    private static string Fault(string path, Exception exception) =>
        $"--output: found {Quoted.Of(path)}, expected a folder that can be written to; {Quoted.OneLine(exception.Message)}";

    // The folder and its parents as far as they are not there yet, the innermost first.
    private static IEnumerable<string> Missing(string path)
    {
        for (var folder = path; folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
            yield return folder;
    }

    private void OnExit(object? sender, EventArgs arguments) => Clean();

    private void Clean()
    {
        _staging?.Dispose();
        if (_isComplete)
            return;
        foreach (var made in _made)
            Removal.OfEmptyFolder(made);
    }

    private void Probe()
    {
        using var staging = new StagingFolder(Path);
        staging.WriteAll([new OutputFile("probe", stream => stream.WriteByte(0))], null, CancellationToken.None);
    }
}
