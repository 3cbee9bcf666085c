namespace InferenceMoo.Engine;

/// <summary>Turns a scenario into trajectories, on the best device there is.</summary>
public static class Simulator
{
    /// <summary>
    /// Simulates every model of <paramref name="scenario"/>. A device that fails is left with a notice, and the next one
    /// starts from the beginning: no count of a failed device enters the result.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The target of the standard errors is not in (0, 1).</exception>
    /// <exception cref="DeviceUnavailableException">No device could do the work.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SimulationResult Run(Scenario scenario, SimulationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(options);
        if (options.TargetError is { } target && target is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(options), target, "A target of the standard errors lies between 0 and 1.");
        var candidates = MachineDevices.Here(options.Threads).Resolve(options.Device);
        return Run(scenario, options, candidates, cancellation);
    }

    /// <summary>The devices of this machine, in the order in which <c>auto</c> tries them; ILGPU's CPU accelerator comes last.</summary>
    public static IReadOnlyList<DeviceDescription> Devices() =>
        [.. MachineDevices.Here(null).All().Select(candidate => candidate.Device)];

    internal static SimulationResult Run(
        Scenario scenario, SimulationOptions options, IEnumerable<DeviceCandidate> candidates, CancellationToken cancellation)
    {
        DeviceFailedException? last = null;
        foreach (var candidate in candidates)
        {
            if (last is not null)
                options.Notice?.Invoke($"{last.Message}; going on with {candidate.Device.Name}");
            try
            {
                using var engine = candidate.Start(options.Notice);
                return options.TargetError is { } target
                    ? new PrecisionRun(scenario, engine, options, target).Run(cancellation)
                    : SimulateAll(scenario, engine, options, cancellation);
            }
            catch (DeviceFailedException failure)
            {
                last = failure;
            }
        }

        throw new DeviceUnavailableException(last?.Message ?? "there is no device to simulate on", last);
    }

    private static SimulationResult SimulateAll(
        Scenario scenario, IEngine engine, SimulationOptions options, CancellationToken cancellation)
    {
        var passes = SimulationPlan.Of(scenario);
        var advanced = SimulationProgress.Counter(options.Progress, scenario.Trials * passes.Count);
        var replicates = Math.Min(options.Replicates, ReplicatePlan.Most(scenario)) is > 1 and var count ? new ReplicateRun(scenario, count) : null;
        var models = new SimulatedModels(scenario.Models.Count);
        foreach (var pass in passes)
        {
            var counted = replicates?.Count(engine, pass, advanced, cancellation)
                ?? engine.Count(pass, new TrialRange(0, scenario.Trials), advanced, cancellation);
            models.Add(counted, Trajectories.Of(pass, counted));
        }

        return new SimulationResult(models.Trials, engine.Device) { Replicates = replicates?.Trials ?? [] };
    }
}

/// <summary>Gathers what the passes of a scenario give, model by model.</summary>
/// <param name="count">Number of models of the scenario.</param>
internal sealed class SimulatedModels(int count)
{
    private readonly Trajectory[] _trajectories = new Trajectory[count];
    private readonly double[][] _shares = new double[count][];

    /// <summary>All models, once all passes are in.</summary>
    public SimulatedTrials Trials => new(_trajectories, (model, k) => _shares[model][k - 1]);

    /// <summary>Adds the models of a pass that was <paramref name="counted"/>, with their <paramref name="trajectories"/> in its order.</summary>
    public void Add(Accumulator counted, IEnumerable<Trajectory> trajectories)
    {
        foreach (var (number, trajectory) in trajectories.Index())
        {
            var model = counted.Pass.Models[number].Index;
            _trajectories[model] = trajectory;
            _shares[model] = Trajectories.SharesOf(counted, number);
        }
    }
}

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

/// <summary>How far a simulation has come.</summary>
/// <param name="Done">Work done so far, in trials summed over the passes that the scenario needs.</param>
/// <param name="Total">Work of the whole run in the same unit.</param>
public readonly record struct SimulationProgress(long Done, long Total)
{
    /// <summary>Takes numbers of trials done since the last call and reports their sum, of <paramref name="total"/>; null for no progress.</summary>
    internal static Action<long>? Counter(IProgress<SimulationProgress>? progress, long total)
    {
        if (progress is null)
            return null;
        var done = 0L;
        return trials => progress.Report(new SimulationProgress(Interlocked.Add(ref done, trials), total));
    }
}

/// <summary>What a simulation gave, and on what.</summary>
/// <param name="Trials">One trajectory per model, in the scenario's order, and the shares of the trials that meet its limits.</param>
/// <param name="Device">The device that did the work.</param>
public sealed record SimulationResult(SimulatedTrials Trials, DeviceDescription Device)
{
    /// <summary>One trajectory per model, in the scenario's order.</summary>
    public IReadOnlyList<Trajectory> Trajectories => Trials.Trajectories;

    /// <summary>The same of each replicate, whose quantiles are NaN; empty where none were asked for.</summary>
    public IReadOnlyList<SimulatedTrials> Replicates { get; init; } = [];

    /// <summary>Whether <see cref="SimulationOptions.TargetError"/> was met; null without one.</summary>
    public bool? TargetMet { get; init; }
}
