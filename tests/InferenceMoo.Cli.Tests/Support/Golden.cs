namespace InferenceMoo.Cli.Tests;

/// <summary>Compares text with a file that a reviewer can read.</summary>
internal static class Golden
{
    /// <summary>
    /// Fails where <paramref name="actual"/> differs from Data/<paramref name="file"/>, and leaves the text beside it as FILE.actual;
    /// spaces at the ends of lines do not count.
    /// </summary>
    public static void Matches(string file, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", file);
        File.WriteAllText(path + ".actual", Trimmed(actual));
        Assert.Equal(Trimmed(File.ReadAllText(path)), Trimmed(actual));
    }

    private static string Trimmed(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + '\n';
}
