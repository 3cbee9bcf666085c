using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>A folder that receives all of its files or none: they are written beside and renamed when all are complete.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly bool _isNew;
    private StagingFolder? _staging;
    private bool _isComplete;

    private OutputFolder(string path, bool isNew)
    {
        Path = path;
        _isNew = isNew;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder if it is missing and makes sure that files can be made in it.</summary>
    /// <exception cref="UsageException">The path cannot take files.</exception>
    public static OutputFolder Prepare(string path)
    {
        try
        {
            var folder = new OutputFolder(path, !Directory.Exists(path));
            _ = Directory.CreateDirectory(path);
            folder.Probe();
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException([$"--output: found {Quoted.Of(path)}, expected a folder that can be written to; {Quoted.OneLine(exception.Message)}"]);
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

    /// <summary>Removes the folder again where it was made in vain.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Clean();
    }

    private void OnExit(object? sender, EventArgs arguments) => Clean();

    private void Clean()
    {
        _staging?.Dispose();
        if (_isNew && !_isComplete)
            Removal.OfEmptyFolder(Path);
    }

    private void Probe()
    {
        using var staging = new StagingFolder(Path);
        staging.WriteAll([new OutputFile("probe", stream => stream.WriteByte(0))], null, CancellationToken.None);
    }
}
