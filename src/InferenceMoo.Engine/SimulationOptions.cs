namespace InferenceMoo.Engine;

/// <summary>How a simulation runs; nothing here changes a statistic of as many trials.</summary>
public sealed record SimulationOptions
{
    /// <summary><c>auto</c>, <c>cpu</c>, <c>cuda</c>, <c>opencl</c>, <c>ilgpu-cpu</c>, or part of a device's name.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Threads of the host engine, at least 1; null for one per core.</summary>
    public int? Threads { get; init; }

    /// <summary>
    /// Number of replicates, batches of the trials whose means are told apart; 0, the default, for none. At most
    /// <see cref="ReplicatePlan.Most"/> are made, and one alone is none; none with <see cref="TargetError"/>, whose number of trials
    /// is not known before they are counted.
    /// </summary>
    public int Replicates { get; init; }

    /// <summary>
    /// Runs until the standard error of every mean is below this share of the mean, in (0, 1); the scenario's trials are then the
    /// most allowed, and 10,000 the fewest run. Null for all trials of the scenario.
    /// </summary>
    public double? TargetError { get; init; }

    /// <summary>Called from any thread with the progress made; null for no reports.</summary>
    public IProgress<SimulationProgress>? Progress { get; init; }

    /// <summary>Called with one line for a person, for instance when a device fails and the next one takes over.</summary>
    public Action<string>? Notice { get; init; }
}
