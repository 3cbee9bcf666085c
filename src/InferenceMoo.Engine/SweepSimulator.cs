namespace InferenceMoo.Engine;

/// <summary>Simulates what all combinations of a sweep share.</summary>
public static class SweepSimulator
{
    /// <summary>
    /// Runs the trials of <paramref name="sweep"/> twice, however many combinations there are: once on the best device for the
    /// statistics of every k, and once on the processor's cores for the shares of feasible trials.
    /// </summary>
    /// <exception cref="DeviceUnavailableException">No device could do the work.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SweepSimulation Run(Sweep sweep, SimulationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(options);
        var simulated = Simulator.Run(WholeOf(sweep), options, cancellation);
        var shares = QuestionOf(sweep).Answer(options.Threads, options.Progress, cancellation);
        var decider = new SweepDecider(sweep, simulated.Trajectories, (scenario, model, k) => shares[model].At(
            k,
            scenario.Limits.MaxCost,
            scenario.Limits.MaxTime * scenario.ParallelOf(scenario.Models[model]),
            scenario.Limits.MinAccuracy));
        return new SweepSimulation(decider, simulated.Device);
    }

    /// <summary>One inference at a time, up to the largest k: every combination is a part of it.</summary>
    private static Scenario WholeOf(Sweep sweep) => new()
    {
        Models = sweep.Models,
        KMax = sweep.KMax.Max(),
        KStep = 1,
        Parallel = 1,
        Trials = sweep.Trials,
        Seed = sweep.Seed,
    };

    private static GridQuestion QuestionOf(Sweep sweep) => new(
        [.. sweep.Models.Select(model => (model, GridOf(sweep, model)))], SweepTableSize.CandidatesOf(sweep), sweep.Trials, sweep.Seed);

    private static LimitGrid GridOf(Sweep sweep, Model model)
    {
        var works = sweep.Parallel.SelectMany(parallel => sweep.MaxTime.Select(time => time * (parallel ?? model.DefaultParallel)));
        return new LimitGrid(sweep.MaxCost, works, sweep.MinAccuracy);
    }
}

/// <summary>What a sweep needs of its trials, and on what they ran.</summary>
/// <param name="Decider">Decides at any combination.</param>
/// <param name="Device">The device that simulated the statistics.</param>
public sealed record SweepSimulation(SweepDecider Decider, DeviceDescription Device);
