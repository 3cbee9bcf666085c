using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

/// <summary>Lists SkiaSharp's objects that are left to their finalizers, in the whole process, from its creation on.</summary>
internal sealed class FinalizerCensus : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const string Finalizing = "FinalizeObject";
    private const EventKeywords GarbageCollector = (EventKeywords)1;

    private static readonly Dictionary<nint, string> Natives = typeof(SKObject).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(SKNativeObject)))
        .ToDictionary(type => type.TypeHandle.Value, type => type.Name);

    private readonly List<string> left = [];
    private readonly ManualResetEventSlim isComplete = new();

    /// <summary>Starts to listen, once what was left before is gone.</summary>
    public FinalizerCensus()
    {
        Finish();
        left.Clear();
        isComplete.Reset();
    }

    /// <summary>The types of the objects that were left to their finalizers so far, one by one.</summary>
    public IReadOnlyList<string> Left()
    {
        Finish();
        return left;
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollector);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith(Finalizing, StringComparison.Ordinal) != true)
            return;
        var type = (nint)eventData.Payload![0]!;
        if (Natives.TryGetValue(type, out var name))
            left.Add(name);
        if (type == typeof(Last).TypeHandle.Value)
            isComplete.Set();
    }

    // Events come in the order of the finalizers, but later than they run: one for an object of ours tells that all are here.
    private void Finish()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        LeaveLast();
        GC.Collect();
        isComplete.Wait();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LeaveLast() => _ = new Last();

    private sealed class Last
    {
        ~Last() => GC.KeepAlive(this);
    }
}
