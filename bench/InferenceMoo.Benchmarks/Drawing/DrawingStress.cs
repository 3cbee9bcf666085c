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
    private const int ReportEvery = 100;
    private const string Record = "figures.txt";

    /// <summary>Draws, says how many figures were drawn, and ends as the drawing did: 0 for all of them, 1 for fewer, or by a signal.</summary>
    public static int Run(string[] arguments)
    {
        var count = Number(arguments, 0, UsualCount);
        var minutes = Number(arguments, 1, UsualMinutes);
        if (count is null || minutes is null || arguments.Length > 3 || (arguments.Length == 3 && arguments[2] != Here))
        {
            Console.Error.WriteLine($"{Word}: found '{string.Join(' ', arguments)}', expected [COUNT [MINUTES]], both whole numbers from 1");
            return 2;
        }

        return arguments.Length == 3 ? Draw(count.Value, TimeSpan.FromMinutes(minutes.Value)) : Supervise(count.Value, minutes.Value);
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
        var skia = typeof(SkiaSharp.SKCanvas).Assembly.GetName().Version;
        File.WriteAllText(
            Path.Combine(Repository.Results, Record),
            FormattableString.Invariant($"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Description}, .NET {Environment.Version}, SkiaSharp {skia}\n{outcome}\n"));
    }

    private static int Draw(int count, TimeSpan limit)
    {
        var figures = DrawingSamples.All();
        var watch = Stopwatch.StartNew();
        long taken = 0, drawn = 0, collections = 0;
        using var done = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            for (; !done.IsCancellationRequested; collections++)
            {
                GC.Collect((int)(collections % (GC.MaxGeneration + 1)));
                GC.WaitForPendingFinalizers();
            }
        });
        collector.Start();

        void Report(long number) => Console.WriteLine(FormattableString.Invariant(
            $"{number} of {count} figures of {figures.Count} kinds drawn in {watch.Elapsed.TotalSeconds:F0} s, {collections} collections"));

        void DrawSome()
        {
            while (watch.Elapsed < limit && Interlocked.Increment(ref taken) is var number && number <= count)
            {
                figures[(int)((number - 1) % figures.Count)].Write(Stream.Null);
                if (Interlocked.Increment(ref drawn) is var finished && finished % ReportEvery == 0)
                    Report(finished);
            }
        }

        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(DrawSome)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        done.Cancel();
        collector.Join();
        Report(drawn);
        return drawn == count ? 0 : 1;
    }
}
