using System.Diagnostics;
using InferenceMoo.Figures;

namespace InferenceMoo.Benchmarks;

/// <summary>Draws figures on all cores while another thread collects memory and runs finalizers without pause.</summary>
/// <param name="figures">The figures, drawn over and over in this order.</param>
/// <param name="count">How many to draw.</param>
/// <param name="limit">After how long to stop.</param>
/// <param name="output">Where every hundredth figure is told.</param>
internal sealed class StressedDrawing(IReadOnlyList<Figure> figures, int count, TimeSpan limit, TextWriter output)
{
    private const int TellEvery = 100;

    private readonly Stopwatch _watch = new();
    private long _taken;
    private long _drawn;
    private long _collections;
    private volatile bool _isOver;

    /// <summary>Whether all figures were drawn in time.</summary>
    public bool Run()
    {
        _watch.Start();
        var collector = Started(Collect);
        foreach (var thread in Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Started(Draw)).ToArray())
            thread.Join();
        _isOver = true;
        collector.Join();
        Tell(_drawn);
        return _drawn == count;
    }

    private static Thread Started(ThreadStart work)
    {
        var thread = new Thread(work);
        thread.Start();
        return thread;
    }

    private void Draw()
    {
        while (_watch.Elapsed < limit && Interlocked.Increment(ref _taken) is var number && number <= count)
        {
            figures[(int)((number - 1) % figures.Count)].Write(Stream.Null);
            if (Interlocked.Increment(ref _drawn) is var drawn && drawn % TellEvery == 0 && drawn < count)
                Tell(drawn);
        }
    }

    private void Collect()
    {
        for (; !_isOver; _collections++)
        {
            GC.Collect((int)(_collections % (GC.MaxGeneration + 1)));
            GC.WaitForPendingFinalizers();
        }
    }

    private void Tell(long drawn) => output.WriteLine(FormattableString.Invariant(
        $"{drawn} of {count} figures of {figures.Count} kinds drawn in {_watch.Elapsed.TotalSeconds:F0} s, {_collections} collections"));
}
