using System.Text;
using InferenceMoo.Cli;

namespace InferenceMoo.Fuzz;

/// <summary>What a case printed, and its exit code.</summary>
internal sealed record Outcome(int ExitCode, string Out, string Error, bool IsText);

/// <summary>A folder of one thread's own, in which its cases run one after the other.</summary>
internal sealed class Room : IDisposable
{
    // What is asked may be valid and take hours; then it has to end when it is told to.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string _home = Directory.CreateTempSubdirectory("moo-fuzz-").FullName;

    /// <summary>Whether runs of a sweep fail when they draw, having kept their rows.</summary>
    public bool StopsAtDrawing { get; set; }

    /// <summary>The working folder.</summary>
    public string Folder => Path.Combine(_home, "here");

    /// <summary>Runs <paramref name="each"/> in a folder that holds nothing but its files.</summary>
    public Outcome Run(FuzzCase each)
    {
        Fill(each);
        using var results = new MemoryStream();
        using var output = new StreamWriter(results, new UTF8Encoding(false));
        using var error = new StringWriter();
        using var cancellation = new CancellationTokenSource(Patience);
        var around = new Surroundings
        {
            Results = results,
            Out = output,
            Error = TextWriter.Synchronized(error),
            OutConsole = () => Terminal.ForResults(output),
            ProgramDirectory = AppContext.BaseDirectory,
            WorkingDirectory = Folder,
            OpenInput = () => new MemoryStream(each.Input),
            Interrupted = cancellation.Token,
        };
        var bench = StopsAtDrawing ? Workbench.Default with { DrawSweep = (_, _, _) => throw new OutputException("stopped") } : Workbench.Default;
        var code = MooProgram.Run(each.Arguments, bench, around);
        output.Flush();
        return Decoded(code, results.ToArray(), error.ToString());
    }

    /// <summary>All files below the working folder.</summary>
    public Dictionary<string, byte[]> Contents() => Directory
        .EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllBytes);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_home, recursive: true);

    private static Outcome Decoded(int code, byte[] output, string error)
    {
        try
        {
            return new Outcome(code, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), error, IsText: true);
        }
        catch (DecoderFallbackException)
        {
            return new Outcome(code, Encoding.UTF8.GetString(output), error, IsText: false);
        }
    }

    private void Fill(FuzzCase each)
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        _ = Directory.CreateDirectory(Folder);
        foreach (var (name, content) in each.Files)
        {
            var path = Path.Combine(Folder, name);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
