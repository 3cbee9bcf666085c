using System.Diagnostics;
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
