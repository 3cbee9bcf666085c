using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace InferenceMoo.Fuzz;

/// <summary>Runs cases on all cores and counts what is wrong with them.</summary>
internal sealed class Fuzzer(ulong seed, Area? only)
{
    private const int ShownOfAKind = 3;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly SortedDictionary<(Area Area, int Code), int> _counts = [];
    private int _next = -1;
    private readonly Dictionary<(Area, string), int> _kinds = [];
    private int _failures;

    /// <summary>Runs cases from the first on, until their number or the time is reached; 1 where one of them failed.</summary>
    public int Run(int count, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => Work(count, watch, time), 1 << 24)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var run = _counts.Values.Sum();
        Console.WriteLine($"seed {seed}, {run} cases in {watch.Elapsed.TotalMinutes.ToString("F1", CultureInfo.InvariantCulture)} minutes, moo {Product.Version}");
        foreach (var area in _counts.GroupBy(each => each.Key.Area))
            Console.WriteLine($"{area.Key,-9} {string.Join(", ", area.Select(each => $"{each.Value} ended in {each.Key.Code}"))}");
        Console.WriteLine($"{_failures} failures");
        return _failures == 0 ? 0 : 1;
    }

    /// <summary>Runs one case, and shows it whole.</summary>
    public int Show(int number)
    {
        using var room = new Room();
        var each = new Cases(seed, only, new ValidFolders(room)).At(number);
        Console.WriteLine(Describe(number, each));
        foreach (var (name, content) in each.Files)
            Console.WriteLine($"--- {name}\n{Escaped(Encoding.UTF8.GetString(content))}");
        var outcome = room.Run(each);
        Console.WriteLine($"--- exit code {outcome.ExitCode}\n--- standard output\n{Escaped(outcome.Out)}\n--- standard error\n{Escaped(outcome.Error)}");
        var faults = Verdict.Of(each, outcome, room).ToList();
        faults.ForEach(Console.WriteLine);
        return faults.Count == 0 ? 0 : 1;
    }

    private void Work(int count, Stopwatch watch, TimeSpan time)
    {
        using var room = new Room();
        var cases = new Cases(seed, only, new ValidFolders(room));
        var current = "";
        using var guard = new Timer(_ => Leave(current));
        while (Interlocked.Increment(ref _next) is var number && number < count && watch.Elapsed < time)
        {
            var each = cases.At(number);
            current = Describe(number, each);
            guard.Change(Hang, Timeout.InfiniteTimeSpan);
            var outcome = room.Run(each);
            guard.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Count(each, outcome, current, Verdict.Of(each, outcome, room).ToList());
        }
    }

    private void Count(FuzzCase each, Outcome outcome, string description, List<string> faults)
    {
        lock (_gate)
        {
            _counts[(each.Area, outcome.ExitCode)] = _counts.GetValueOrDefault((each.Area, outcome.ExitCode)) + 1;
            if (faults.Count == 0)
                return;
            _failures++;
            if ((_kinds[(each.Area, faults[0])] = _kinds.GetValueOrDefault((each.Area, faults[0])) + 1) <= ShownOfAKind)
                Console.WriteLine($"{description}\n    {string.Join("; ", faults)}\n    {Escaped(outcome.Error.Split('\n')[0])}");
        }
    }

    private static void Leave(string description)
    {
        Console.WriteLine($"{description}\n    a hang");
        Environment.Exit(1);
    }

    private static string Describe(int number, FuzzCase each) =>
        $"case {number} ({each.Area}): {string.Join(' ', each.Arguments.Select(word => $"'{Escaped(word)}'"))}";

    private static string Escaped(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value == '\n' || (rune.Value >= ' ' && rune.Value < 0x7f) ? rune.ToString() : $"\\u{{{rune.Value:X}}}"));
}
