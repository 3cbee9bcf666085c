namespace InferenceMoo.Engine;

/// <summary>Counts a scenario's trials in batches, and reads the means of every batch on the way.</summary>
internal sealed class ReplicateRun
{
    // At 16 KiB a model and k, 128 MiB of moments.
    private const int MostKept = 8192;

    private readonly TrialRange[] _batches;
    private readonly SimulatedModels[] _models;

    /// <summary>Prepares <paramref name="count"/> batches, at least one.</summary>
    public ReplicateRun(Scenario scenario, int count)
    {
        _batches = ReplicatePlan.Split(scenario.Trials, count);
        _models = Array.ConvertAll(_batches, _ => new SimulatedModels(scenario.Models.Count));
    }

    /// <summary>Per batch one trajectory per model, in the scenario's order, without quantiles; complete after the last pass.</summary>
    public IReadOnlyList<SimulatedTrials> Trials => Array.ConvertAll(_models, models => models.Trials);

    /// <summary>Counts all trials of <paramref name="pass"/>.</summary>
    public Accumulator Count(IEngine engine, SimulationPass pass, Action<long>? advanced, CancellationToken cancellation)
    {
        var accuracies = Trajectories.AccuraciesOf(pass, Math.Min(pass.KMax, MostKept / pass.Models.Count));
        return engine.CountBatches(pass, _batches, Read, advanced, cancellation);

        void Read(int batch, Accumulator counted) => _models[batch].Add(counted, Trajectories.Of(counted, accuracies));
    }
}

/// <summary>How trials are split into replicates: batches that are simulations of their own.</summary>
public static class ReplicatePlan
{
    /// <summary>The largest number of replicates.</summary>
    public const int Largest = 1000;

    // The means of 2^23 points take 1.3 GB.
    private const long LargestPoints = 1L << 23;

    /// <summary>
    /// The most replicates of <paramref name="scenario"/>: one per trial, <see cref="Largest"/> at most, and fewer where models x k_max is so
    /// large that their means would fill the memory. 0 where there cannot be two.
    /// </summary>
    public static int Most(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var byMemory = LargestPoints / Math.Max(1, (long)scenario.KMax * scenario.Models.Count);
        var most = (int)Math.Min(Largest, Math.Min(scenario.Trials, byMemory));
        return most < 2 ? 0 : most;
    }

    /// <summary>
    /// Splits trials 0 to <paramref name="trials"/> - 1 into <paramref name="count"/> consecutive batches, the first of them one trial larger
    /// where they do not divide evenly.
    /// </summary>
    public static TrialRange[] Split(long trials, int count)
    {
        var (each, larger) = Math.DivRem(trials, count);
        var batches = new TrialRange[count];
        for (var batch = 0; batch < count; batch++)
            batches[batch] = new TrialRange((ulong)(batch * each + Math.Min(batch, larger)), each + (batch < larger ? 1 : 0));
        return batches;
    }
}
