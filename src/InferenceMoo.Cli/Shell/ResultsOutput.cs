using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes to standard output and tells a full disk from a fault of the program.</summary>
internal static class ResultsOutput
{
    /// <summary>
    /// The console for results, as wide as the terminal is, but no narrower than <paramref name="least"/> and no wider than a line that can
    /// be read: a narrower terminal breaks lines, not the words and numbers in them.
    /// </summary>
    public static IAnsiConsole Console(Surroundings around, int least)
    {
        var console = around.OutConsole();
        console.Profile.Width = Math.Max(least, Math.Min(console.Profile.Width, Terminal.LargestWidth));
        return console;
    }

    /// <summary>Makes sure that there is a standard output, before the work for it is done.</summary>
    /// <exception cref="OutputException">There is none.</exception>
    public static void Require(Surroundings around)
    {
        if (!around.TakesResults)
            throw new OutputException("cannot write to standard output: it is closed");
    }

    /// <summary>Runs <paramref name="write"/>, sends everything on its way and returns what it gave.</summary>
    /// <exception cref="OutputException">Standard output does not take what is written.</exception>
    public static T Write<T>(Surroundings around, Func<T> write)
    {
        try
        {
            var result = write();
            around.Out.Flush();
            return result;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write to standard output: {exception.Message}", exception);
        }
    }

    /// <inheritdoc cref="Write{T}"/>
    public static void Write(Surroundings around, Action write) => Write(around, () =>
    {
        write();
        return true;
    });
}
