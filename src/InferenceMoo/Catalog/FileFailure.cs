using System.Security;

namespace InferenceMoo;

/// <summary>Says why a file cannot be read.</summary>
internal static class FileFailure
{
    /// <summary>Whether <paramref name="failure"/> is the file's and not the program's.</summary>
    public static bool IsOne(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SecurityException;

    /// <summary>What was found at <paramref name="path"/> in place of a file, printable.</summary>
    public static string Describe(string path, Exception failure) => failure switch
    {
        _ when Directory.Exists(path) => "a folder",
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException or SecurityException => "a file that may not be read (permission denied)",
        _ => $"a file that cannot be read ({Printable.Escape(failure.Message)})",
    };
}
