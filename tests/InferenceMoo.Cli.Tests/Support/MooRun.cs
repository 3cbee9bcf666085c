using System.Text;

namespace InferenceMoo.Cli.Tests;

/// <summary>What one command line printed, and its exit code.</summary>
internal sealed record MooRun(int ExitCode, string Out, string Error)
{
    /// <summary>Surroundings for what never runs: nothing is read, and nothing that is written is kept.</summary>
    public static Surroundings Nowhere { get; } = new()
    {
        Results = Stream.Null,
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        OutConsole = () => PlainConsole(TextWriter.Null),
        ProgramDirectory = "",
        WorkingDirectory = "",
    };

    /// <summary>Runs the program in this process, away from every file but those it is told of.</summary>
    public static MooRun Of(Workbench bench, CancellationToken interrupted, params string[] arguments) =>
        Of(bench, Path.GetTempPath(), Stream.Null, arguments, interrupted);

    /// <summary>Runs the program in this process with <paramref name="folder"/> as its working folder and what it may read from standard input.</summary>
    public static MooRun In(string folder, string input, params string[] arguments) => In(folder, input, TestWorkbench.Create(), arguments);

    /// <summary>Likewise, with tools of the test's own.</summary>
    public static MooRun In(string folder, string input, Workbench bench, params string[] arguments)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return Of(bench, folder, stream, arguments, CancellationToken.None);
    }

    public static MooRun Of(params string[] arguments) => Of(TestWorkbench.Create(), CancellationToken.None, arguments);

    private static MooRun Of(Workbench bench, string folder, Stream input, string[] arguments, CancellationToken interrupted)
    {
        using var results = new MemoryStream();
        using var output = new Terminal.TrimmedWriter(new StreamWriter(results, new UTF8Encoding(false)));
        using var error = new StringWriter();
        var around = new Surroundings
        {
            Results = results,
            Out = output,
            Error = error,
            OutConsole = () => PlainConsole(output),
            ProgramDirectory = Path.GetTempPath(),
            WorkingDirectory = folder,
            OpenInput = () => input,
            Interrupted = interrupted,
        };
        var code = MooProgram.Run(arguments, bench, around);
        output.Flush();
        return new MooRun(code, Encoding.UTF8.GetString(results.ToArray()), error.ToString());
    }

    private static Spectre.Console.IAnsiConsole PlainConsole(TextWriter writer)
    {
        var console = Terminal.ForResults(writer);
        console.Profile.Width = Terminal.DefaultWidth;
        console.Profile.Capabilities.Ansi = false;
        return console;
    }
}
