namespace InferenceMoo.Cli;

/// <summary>
/// A lock that one process at a time holds, across machines where the file system passes locks on. It ends with its holder, however
/// that ends; its file is there only while it is held, or until the next holder where the last one was killed.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    // Others hold it for milliseconds. Who waits longer waits for a process that is stopped.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private const int Tokens = 1 << 16;

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock whose file is <paramref name="path"/>; null where somebody holds it.</summary>
    /// <exception cref="IOException">The file cannot be made, or likewise an <see cref="UnauthorizedAccessException"/>.</exception>
    public static FolderLock? TryTake(string path)
    {
        // The file gets a length of its own, which a link would pass on to a file of somebody else.
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException($"{path} is a link");
        var file = TryOpen(path, FileMode.OpenOrCreate);
        if (file is null)
            return null;
        try
        {
            if (!file.CanSeek)
                throw new IOException($"{path} is no regular file");
            // Its last holder may have removed the file after it was opened here, and the next one made another: a length of one's
            // own tells whether the locked file is the one that others find at the path.
            var token = Random.Shared.Next(1, Tokens);
            file.SetLength(token);
            if (new FileInfo(path) is { Exists: true } found && found.Length == token)
                return new FolderLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Takes the lock whose file is <paramref name="path"/>, and waits for its holder.</summary>
    /// <exception cref="IOException">It is held for long, or see <see cref="TryTake"/>.</exception>
    public static FolderLock Take(string path)
    {
        var end = DateTime.UtcNow + Patience;
        while (true)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (DateTime.UtcNow > end)
                throw new IOException($"another run has held {Path.GetFileName(path)} for {Patience.TotalSeconds} s");
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Whether a process that lives has the lock whose file is <paramref name="path"/>, or may have it.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var file = TryOpen(path, FileMode.Open);
            return file is null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        // Removed while it is still held, so that nobody's lock but this one loses its file. Windows removes no open files, and does it itself.
        if (!OperatingSystem.IsWindows())
            Removal.OfFile(_file.Name);
        _file.Dispose();
    }

    private static FileStream? TryOpen(string path, FileMode mode)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, options);
        }
        catch (IOException exception) when (IsSharing(exception))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION.
    private static bool IsSharing(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
