using System.Diagnostics;
using System.Globalization;
using InferenceMoo.Engine;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Shows a bar with the time left while something runs, if it runs for more than a moment.</summary>
/// <param name="console">A terminal for messages; null shows nothing.</param>
internal sealed class ProgressDisplay(IAnsiConsole? console)
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a run stays without a bar.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Runs <paramref name="work"/> and returns its result; its failure is thrown as it is.</summary>
    public T Follow<T>(string label, Func<IProgress<SimulationProgress>?, T> work)
    {
        if (console is null)
            return work(null);
        var latest = new LatestProgress();
        var started = Stopwatch.StartNew();
        // A thread of its own: the pool's threads are for the work itself.
        var task = Task.Factory.StartNew(
            () => work(latest), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([task], Patience) < 0)
            Show(console, label, task, latest, started);
        return task.GetAwaiter().GetResult();
    }

    private static void Show(IAnsiConsole console, string label, Task task, LatestProgress latest, Stopwatch started) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask(label);
                do
                {
                    Update(bar, label, latest.Value, started.Elapsed);
                }
                while (Task.WaitAny([task], Refresh) < 0);
            });

    private static void Update(ProgressTask bar, string label, SimulationProgress progress, TimeSpan elapsed)
    {
        if (progress.Total <= 0)
            return;
        bar.MaxValue = progress.Total;
        bar.Value = progress.Done;
        if (TimeLeft.Estimate(progress, elapsed) is { } left)
            bar.Description = $"{label}, {TimeLeft.Text(left)} left";
    }
}

/// <summary>Keeps the progress farthest on of those that threads report in any order.</summary>
internal sealed class LatestProgress : IProgress<SimulationProgress>
{
    private readonly Lock _gate = new();
    private SimulationProgress _value;

    /// <summary>The progress farthest on; zero of zero before the first report.</summary>
    public SimulationProgress Value
    {
        get
        {
            lock (_gate)
                return _value;
        }
    }

    /// <inheritdoc/>
    public void Report(SimulationProgress value)
    {
        lock (_gate)
        {
            if (value.Done >= _value.Done || value.Total != _value.Total)
                _value = value;
        }
    }
}

/// <summary>Estimates how long a run still takes.</summary>
internal static class TimeLeft
{
    // About as long as a time span can be.
    private const double Longest = 9e11;

    /// <summary>The time left if the rest goes as fast as what is done; null while nothing is done.</summary>
    public static TimeSpan? Estimate(SimulationProgress progress, TimeSpan elapsed)
    {
        if (progress.Done <= 0)
            return null;
        var seconds = elapsed.TotalSeconds * (progress.Total - progress.Done) / progress.Done;
        return TimeSpan.FromSeconds(Math.Min(seconds, Longest));
    }

    /// <summary>The time in hours, minutes and whole seconds, rounded up, such as <c>0:07</c> or <c>1:02:03</c>.</summary>
    public static string Text(TimeSpan left)
    {
        var whole = TimeSpan.FromSeconds(Math.Ceiling(left.TotalSeconds));
        return whole.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)whole.TotalHours}:{whole.Minutes:00}:{whole.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole.Minutes}:{whole.Seconds:00}");
    }
}
