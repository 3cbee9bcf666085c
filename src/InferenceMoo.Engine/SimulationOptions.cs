namespace InferenceMoo.Engine;

/// <summary>How a simulation runs; nothing here changes a statistic.</summary>
public sealed record SimulationOptions
{
    /// <summary><c>auto</c>, <c>cpu</c>, <c>cuda</c>, <c>opencl</c>, <c>ilgpu-cpu</c>, or part of a device's name.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Threads of the host engine, at least 1; null for one per core.</summary>
    public int? Threads { get; init; }

    /// <summary>Called from any thread with the progress made; null for no reports.</summary>
    public IProgress<SimulationProgress>? Progress { get; init; }

    /// <summary>Called with one line for a person, for instance when a device fails and the next one takes over.</summary>
    public Action<string>? Notice { get; init; }
}
