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
        var candidates = DeviceChoice.Resolve(options.Device, MachineDevices.Here(options.Threads));
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
                    ? new TargetRun(scenario, engine, options, target).Run(cancellation)
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
        var advanced = ProgressCount.Of(options.Progress, scenario.Trials * passes.Count);
        var replicates = Math.Min(options.Replicates, ReplicatePlan.Most(scenario)) is > 1 and var count ? new ReplicateRun(scenario, count) : null;
        var trajectories = new Trajectory[scenario.Models.Count];
        foreach (var pass in passes)
        {
            var counted = replicates?.Count(engine, pass, advanced, cancellation)
                ?? engine.Count(pass, new TrialRange(0, scenario.Trials), advanced, cancellation);
            foreach (var (model, trajectory) in pass.Models.Zip(Trajectories.Of(pass, counted)))
                trajectories[model.Index] = trajectory;
        }

        return new SimulationResult(trajectories, engine.Device) { Replicates = replicates?.Trajectories ?? [] };
    }
}
