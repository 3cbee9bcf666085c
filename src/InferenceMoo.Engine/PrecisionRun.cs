namespace InferenceMoo.Engine;

/// <summary>
/// Simulates in rounds until every standard error is below a target. A round counts only the trials that are missing, so that the
/// result is that of one run of all of them. The counts of all passes stay in memory from round to round.
/// </summary>
internal sealed class PrecisionRun(Scenario scenario, IEngine engine, SimulationOptions options, double target)
{
    /// <summary>Trials of the first round.</summary>
    public const long FirstTrials = 10_000;

    // Added to what is computed: a standard deviation from 10,000 trials is off by 0.7 %, and the trials it asks for by twice that.
    private const double Margin = 1.02;

    private readonly IReadOnlyList<SimulationPass> _passes = SimulationPlan.Of(scenario);
    private readonly List<Accumulator> _counted = [];
    private long _done;

    /// <summary>Runs the rounds; the last at the latest when all trials of the scenario are used up.</summary>
    public SimulationResult Run(CancellationToken cancellation)
    {
        for (long trials = 0, goal = Math.Min(FirstTrials, scenario.Trials); ;)
        {
            Count(new TrialRange((ulong)trials, goal - trials), cancellation);
            trials = goal;
            var read = Read();
            var reached = Trajectory.LargestRelativeError(read.Trajectories);
            if (reached < target || trials == scenario.Trials)
                return Result(read, reached < target);
            goal = TrialsAfter(trials, reached, target, scenario.Trials);
        }
    }

    private void Count(TrialRange range, CancellationToken cancellation)
    {
        var total = (long)range.End * _passes.Count;
        Action<long>? advanced = options.Progress is not { } progress
            ? null
            : trials => progress.Report(new SimulationProgress(Interlocked.Add(ref _done, trials), total));
        for (var number = 0; number < _passes.Count; number++)
        {
            var counted = engine.Count(_passes[number], range, advanced, cancellation);
            if (range.First == 0)
                _counted.Add(counted);
            else
                _counted[number].Add(counted);
        }
    }

    private SimulatedTrials Read()
    {
        var models = new SimulatedModels(scenario.Models.Count);
        foreach (var counted in _counted)
            models.Add(counted, Trajectories.Of(counted.Pass, counted));
        return models.Trials;
    }

    private SimulationResult Result(SimulatedTrials trials, bool isMet)
    {
        if (!isMet)
            options.Notice?.Invoke($"the standard errors are not below the target after {scenario.Trials} trials, the most allowed");
        return new SimulationResult(trials, engine.Device) { TargetMet = isMet };
    }

    /// <summary>
    /// The trials after which an error of <paramref name="reached"/> after <paramref name="trials"/> trials will be below
    /// <paramref name="target"/>, since it falls with their square root; always more than <paramref name="trials"/>, and at most
    /// <paramref name="most"/>, which is more too.
    /// </summary>
    internal static long TrialsAfter(long trials, double reached, double target, long most)
    {
        var ratio = reached / target;
        var needed = Math.Ceiling(trials * Math.Max(1, ratio * ratio) * Margin);
        return needed < most ? Math.Max((long)needed, trials + 1) : most;
    }
}
