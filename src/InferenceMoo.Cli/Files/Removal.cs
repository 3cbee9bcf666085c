namespace InferenceMoo.Cli;

/// <summary>Removes what a run leaves; that it cannot be removed is no further failure.</summary>
internal static class Removal
{
    /// <summary>Removes a file.</summary>
    public static void OfFile(string path) => Try(() => File.Delete(path));

    /// <summary>Removes a folder and everything in it.</summary>
    public static void OfFolder(string path) => Try(() => Directory.Delete(path, recursive: true));

    /// <summary>Removes a folder if nothing is in it.</summary>
    public static void OfEmptyFolder(string path) => Try(() => Directory.Delete(path, recursive: false));

    private static void Try(Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to tell.
        }
    }
}
