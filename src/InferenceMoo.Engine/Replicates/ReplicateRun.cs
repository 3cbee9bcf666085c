namespace InferenceMoo.Engine;

/// <summary>Counts a scenario's trials in batches, and reads the means of every batch on the way.</summary>
internal sealed class ReplicateRun
{
    // At 16 KiB a model and k, 128 MiB of moments.
    private const int MostKept = 8192;

    private readonly TrialRange[] _batches;
    private readonly Trajectory[][] _trajectories;

    /// <summary>Prepares <paramref name="count"/> batches, at least one.</summary>
    public ReplicateRun(Scenario scenario, int count)
    {
        _batches = ReplicatePlan.Split(scenario.Trials, count);
        _trajectories = Array.ConvertAll(_batches, _ => new Trajectory[scenario.Models.Count]);
    }

    /// <summary>Per batch one trajectory per model, in the scenario's order, without quantiles; complete after the last pass.</summary>
    public IReadOnlyList<IReadOnlyList<Trajectory>> Trajectories => _trajectories;

    /// <summary>Counts all trials of <paramref name="pass"/>.</summary>
    public Accumulator Count(IEngine engine, SimulationPass pass, Action<long>? advanced, CancellationToken cancellation)
    {
        var accuracies = InferenceMoo.Engine.Trajectories.AccuraciesOf(pass, Math.Min(pass.KMax, MostKept / pass.Models.Count));
        return engine.CountBatches(pass, _batches, Read, advanced, cancellation);

        void Read(int batch, Accumulator counted)
        {
            var trajectories = InferenceMoo.Engine.Trajectories.Of(counted, accuracies);
            for (var number = 0; number < trajectories.Length; number++)
                _trajectories[batch][pass.Models[number].Index] = trajectories[number];
        }
    }
}
