using System.Diagnostics;

namespace InferenceMoo.Cli.Tests;

/// <summary>Starts programs of the test's output folder as a user would, with redirected streams.</summary>
internal static class MooProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs <c>moo</c> to its end.</summary>
    public static MooRun Run(params string[] arguments) => Finish(Start(arguments));

    /// <summary>Runs <c>moo</c> to its end with <paramref name="folder"/> as its working folder.</summary>
    public static MooRun RunIn(string folder, params string[] arguments) => Finish(StartAssembly("moo.dll", arguments, folder));

    /// <summary>Starts <c>moo</c>.</summary>
    public static Process Start(params string[] arguments) => StartAssembly("moo.dll", arguments);

    /// <summary>Starts <c>moo</c> over tools whose simulation never ends (see <see cref="LastingWorkbench"/>).</summary>
    public static Process StartLasting(params string[] arguments) => StartAssembly("InferenceMoo.Cli.Tests.dll", arguments);

    /// <summary>Waits for the end of <paramref name="process"/>.</summary>
    public static MooRun Finish(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
                process.Kill();
            return new MooRun(process.ExitCode, output.Result, error.Result);
        }
    }

    /// <summary>Sends a signal of Unix, such as INT.</summary>
    public static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Runs a command line of the shell, in which <c>$MOO</c> is the program.</summary>
    public static MooRun Shell(string line)
    {
        var start = Redirected("sh");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["MOO"] = $"{Host} {PathOf("moo.dll")}";
        return Finish(Process.Start(start)!);
    }

    private static string Host =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    private static Process StartAssembly(string assembly, string[] arguments, string? folder = null)
    {
        var start = Redirected(Host);
        start.WorkingDirectory = folder ?? start.WorkingDirectory;
        start.ArgumentList.Add(PathOf(assembly));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Redirected(string program) => new(program)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        WorkingDirectory = Path.GetTempPath(),
    };
}
