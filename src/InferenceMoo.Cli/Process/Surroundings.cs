using System.Text;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Where the program runs: its streams, its folders and the signal to stop.</summary>
internal sealed record Surroundings
{
    private const string CatalogName = "models.yaml";

    /// <summary>Opens standard input, for a command that reads it.</summary>
    public Func<Stream> OpenInput { get; init; } = StandardStreams.OpenInput;

    /// <summary>Receives the results as bytes, in UTF-8.</summary>
    public required Stream Results { get; init; }

    /// <summary>Whether there is anything behind <see cref="Results"/>.</summary>
    public bool TakesResults { get; init; } = true;

    /// <summary>Receives the results as text; writes to <see cref="Results"/>.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Receives messages, one a line.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Makes the console that tables are written to; it writes to <see cref="Out"/>.</summary>
    public required Func<IAnsiConsole> OutConsole { get; init; }

    /// <summary>The console that shows progress, or null where messages do not go to a terminal that can.</summary>
    public IAnsiConsole? ErrorConsole { get; init; }

    /// <summary>Folder that holds the program and the models.yaml shipped with it.</summary>
    public required string ProgramDirectory { get; init; }

    /// <summary>Folder that relative paths start from; null where it was removed.</summary>
    public required string? WorkingDirectory { get; init; }

    /// <summary>The command line that is run; the program fills it in.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Whether an internal failure is told with its whole trace.</summary>
    public bool Debug { get; init; }

    /// <summary>Signalled when the user interrupts the program.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>How the program ends once <see cref="Interrupted"/> is signalled; asked by whoever tells the user.</summary>
    public Func<Ending> Ending { get; init; } = () => Cli.Ending.Interrupted;

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfThisProcess(Interruption interruption)
    {
        var results = StandardStreams.OpenOutput();
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new Terminal.TrimmedWriter(new StreamWriter(results, encoding, bufferSize: 1 << 14));
        // Not the console's own writer, which prepares the terminal for keys that nobody reads here.
        var messages = TextWriter.Synchronized(new StreamWriter(StandardStreams.OpenError(), encoding) { AutoFlush = true });
        return new Surroundings
        {
            Results = results,
            TakesResults = !StandardStreams.IsClosed(StandardStreams.Output),
            Out = output,
            Error = messages,
            OutConsole = () => Terminal.ForResults(output),
            ErrorConsole = StandardStreams.IsClosed(StandardStreams.Error) ? null : Terminal.ForMessages(messages),
            ProgramDirectory = AppContext.BaseDirectory,
            WorkingDirectory = CurrentDirectory(),
            Debug = Environment.GetEnvironmentVariable("MOO_DEBUG") == "1",
            Interrupted = interruption.Token,
            Ending = interruption.Tell,
        };
    }

    /// <summary>The full path of what a user named.</summary>
    /// <exception cref="InputException">It is no path, or relative to a folder that was removed.</exception>
    public string FullPath(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            throw new InputException([new Fault(Printable.Quote(path), "a path with a NUL", "one that a system can open")]);
        if (WorkingDirectory is null && !Path.IsPathFullyQualified(path))
            throw new InputException([new Fault(Printable.Quote(path), "a path in the working folder, which was removed", "a full path")]);
        return Path.GetFullPath(path, WorkingDirectory ?? Path.GetPathRoot(path)!);
    }

    private static string? CurrentDirectory()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Libraries ask for the working folder too, ILGPU for one, and fail without; no path of the user's starts from this one.
            Environment.CurrentDirectory = AppContext.BaseDirectory;
            return null;
        }
    }

    /// <summary>Writes one line for a person; a progress bar that is on the screen stays below it.</summary>
    public void Say(string line)
    {
        if (ErrorConsole is null)
            Error.WriteLine(line);
        else
            ErrorConsole.WriteLine(line);
    }

    /// <summary>The file asked for; else models.yaml in the working folder, where there is one; else the one beside the program.</summary>
    public string CatalogPath(string? asked)
    {
        if (asked is not null)
            return FullPath(asked);
        var here = WorkingDirectory is { } folder ? Path.Combine(folder, CatalogName) : null;
        return Path.Exists(here) ? here : Path.Combine(ProgramDirectory, CatalogName);
    }
}
