using System.Diagnostics;
using System.Globalization;

namespace InferenceMoo.Benchmarks;

/// <summary>
/// Draws figures on all cores while another thread collects memory and runs finalizers without pause. A native object that is
/// left to its finalizer while it is drawn takes the whole process with it; so the drawing is done in a process of its own.
/// </summary>
internal static class DrawingStress
{
    /// <summary>What asks for it, before COUNT figures and MINUTES at most.</summary>
    public const string Word = "figures";

    private const string Here = "here";
    private const int UsualCount = 10_000;
    private const int UsualMinutes = 120;
    private const string Record = "figures.txt";

    /// <summary>Draws, says how many figures were drawn, and returns how that ended: 0 for all, 1 for fewer, 139 for a crash.</summary>
    public static int Run(string[] arguments)
    {
        var count = Number(arguments, 0, UsualCount);
        var minutes = Number(arguments, 1, UsualMinutes);
        if (count is null || minutes is null || arguments.Length > 3 || (arguments.Length == 3 && arguments[2] != Here))
        {
            var found = string.Join(' ', arguments);
            Console.Error.WriteLine($"{Word}: found '{found}', expected [COUNT [MINUTES]], both whole numbers from 1");
            return 2;
        }

        if (arguments.Length < 3)
            return Supervise(count.Value, minutes.Value);
        return new StressedDrawing(DrawingSamples.All(), count.Value, TimeSpan.FromMinutes(minutes.Value), Console.Out).Run() ? 0 : 1;
    }

    private static int? Number(string[] arguments, int place, int usual) =>
        place >= arguments.Length ? usual
        : int.TryParse(arguments[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static int Supervise(int count, int minutes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(DrawingStress).Assembly.Location);
        foreach (var argument in new[] { Word, $"{count}", $"{minutes}", Here })
            start.ArgumentList.Add(argument);
        // Collections at every few figures even where nobody asks for one, and code as the compiler leaves it once it is warm.
        start.Environment["DOTNET_GCgen0size"] = "0x40000";
        start.Environment["DOTNET_TieredCompilation"] = "0";
        using var drawing = Process.Start(start)!;
        var last = "nothing drawn";
        while (drawing.StandardOutput.ReadLine() is { } line)
            Console.WriteLine(last = line);
        drawing.WaitForExit();
        var verdict = drawing.ExitCode == 0 ? "passed" : "FAILED";
        Keep($"{verdict}: {last}; exit code {drawing.ExitCode}");
        return drawing.ExitCode;
    }

    private static void Keep(string outcome)
    {
        Console.WriteLine(outcome);
        Directory.CreateDirectory(Repository.Results);
        var skia = FileVersionInfo.GetVersionInfo(typeof(SkiaSharp.SKCanvas).Assembly.Location).FileVersion;
        var heading = FormattableString.Invariant(
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Description}, .NET {Environment.Version}, SkiaSharp {skia}");
        File.WriteAllText(Path.Combine(Repository.Results, Record), $"{heading}\n{outcome}\n");
    }
}
