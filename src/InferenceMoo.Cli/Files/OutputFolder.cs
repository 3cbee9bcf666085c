using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>
/// A folder that holds one whole answer of a command or the one before, at every moment: its files are made beside, and take the
/// place of the earlier ones together. A manifest says which files are this program's.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    // What a POSIX shell takes as it stands.
    private const string Plain = "_-./:=,*+@%";

    private const string LockName = ".moo.lock";

    // Between a folder that is made and a file made in it, another run may remove it, having made it in vain.
    private const int Tries = 3;

    private readonly IReadOnlyList<string> _arguments;
    private readonly FileSteps _steps;
    private readonly string[] _made;
    private StagingFolder? _staging;
    private bool _isComplete;

    private OutputFolder(string path, IReadOnlyList<string> arguments, FileSteps steps)
    {
        (Path, _arguments, _steps) = (path, arguments, steps);
        _made = [.. Missing(path)];
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Whether <see cref="Write"/> found a manifest that could not be read: it could not tell what is stale.</summary>
    public bool FoundDamage { get; private set; }

    private string ManifestPath => System.IO.Path.Combine(Path, Manifest.FileName);

    /// <summary>
    /// Makes the folder if it is missing, makes sure that files can be made in it, and puts in order what runs that were killed have
    /// left there.
    /// </summary>
    /// <param name="path">The full path.</param>
    /// <param name="arguments">The command line, whose first word is the command.</param>
    /// <param name="names">Names of files that may be written: no folder may have one of them.</param>
    /// <param name="steps">How files change their places; null for the file system's own way.</param>
    /// <exception cref="InputException">The path cannot take files.</exception>
    /// <exception cref="OutputException">The disk is full.</exception>
    public static OutputFolder Prepare(string path, IReadOnlyList<string> arguments, IReadOnlyList<string> names, FileSteps? steps = null)
    {
        var folder = new OutputFolder(path, arguments, steps ?? FileSteps.Real);
        try
        {
            folder.MakeStaging();
            folder.RefuseFolders(names);
            return folder;
        }
        catch (Exception exception) when (IsOfThePath(exception))
        {
            folder.Dispose();
            throw exception is IOException full && IsDiskFull(full)
                ? new OutputException($"cannot write to {path}: {exception.Message}", exception)
                : new InputException([Refusal(path, exception)]);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes <paramref name="files"/> on all cores, then puts them in place of those of the command's earlier answer; files of ours
    /// that belong to no answer any more go.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Follows the files; null where nobody does.</param>
    /// <param name="cancellation">Interrupts.</param>
    /// <param name="page">Makes the page that tells of them, from what was written; null for none.</param>
    /// <exception cref="OutputException">A file could not be written; the folder is as before.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; the folder is as before.</exception>
    public void Write(
        IReadOnlyList<OutputFile> files, IProgress<SimulationProgress>? progress, CancellationToken cancellation, Func<IReadOnlyList<ManifestFile>, OutputFile>? page = null)
    {
        using (_staging)
        {
            var written = _staging!.WriteAll(files, progress, cancellation);
            if (page is not null)
                written = [.. written, .. _staging.WriteAll([page(written)], null, cancellation)];
            cancellation.ThrowIfCancellationRequested();
            Commit(_staging, written);
        }

        _isComplete = true;
    }

    /// <summary>Removes the folder and those above it again where they were made in vain.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Clean();
    }

    private static Fault Refusal(string path, Exception exception)
    {
        var reason = new FileInfo(path).LinkTarget is not null && !Directory.Exists(path) ? "it is a link that leads to no folder"
            : File.Exists(path) ? "it is a file"
            : Printable.OneLine(exception.Message);
        return new Fault("--output", Printable.Quote(path), "a folder that can be written to") { Hint = reason };
    }

    private static bool IsOfThePath(Exception exception) =>
        exception is (IOException or UnauthorizedAccessException or OutputException or ArgumentException) && SystemLimits.Cause(exception) is null;

    // ENOSPC, and EDQUOT of Linux and of macOS; ERROR_DISK_FULL.
    private static bool IsDiskFull(IOException exception) => exception.HResult is 28 or 122 or 69 or unchecked((int)0x80070070);

    // The folder and its parents as far as they are not there yet, the innermost first.
    private static IEnumerable<string> Missing(string path)
    {
        for (var folder = path; folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
            yield return folder;
    }

    private void MakeStaging()
    {
        for (var tries = 1; _staging is null; tries++)
        {
            try
            {
                _ = Directory.CreateDirectory(Path);
                using var held = FolderLock.Take(System.IO.Path.Combine(Path, LockName));
                StagingFolder.Recover(Path, _steps);
                _staging = StagingFolder.Make(Path, _steps);
            }
            catch (DirectoryNotFoundException) when (tries < Tries)
            {
                // Another run removed the folder meanwhile.
            }
        }
    }

    // Told before a simulation, which nobody should wait for in vain.
    private void RefuseFolders(IReadOnlyList<string> names)
    {
        string[] taken = [.. names.Append(Manifest.FileName).Where(name => Directory.Exists(System.IO.Path.Combine(Path, name)))];
        if (taken.Length > 0)
        {
            throw new InputException([.. taken.Select(name =>
                new Fault("--output", $"{Printable.Quote(Path)}, in which {name} is a folder", "room for a file of this name"))]);
        }
    }

    private void Commit(StagingFolder staging, IReadOnlyList<ManifestFile> files)
    {
        try
        {
            using var held = FolderLock.Take(System.IO.Path.Combine(Path, LockName));
            StagingFolder.Recover(Path, _steps);
            var before = Manifest.Read(ManifestPath);
            FoundDamage = before is null && File.Exists(ManifestPath);
            var answer = new ManifestAnswer(staging.Run, _arguments[0], CommandLine(_arguments), Product.Version, DateTime.UtcNow, files);
            staging.Commit((before ?? new Manifest([])).With(answer));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write to {Path}: {exception.Message}", exception);
        }
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

    /// <summary><paramref name="arguments"/> after the program's name, quoted where a POSIX shell would take them apart.</summary>
    public static string CommandLine(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Word).Prepend("moo"));

    private static string Word(string argument) => argument.Length > 0 && argument.All(letter => char.IsLetterOrDigit(letter) || Plain.Contains(letter))
        ? argument
        : "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
