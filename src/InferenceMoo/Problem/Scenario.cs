namespace InferenceMoo;

/// <summary>What is asked: which models, under which limits, for how many samples, from how many trials.</summary>
public sealed record Scenario
{
    /// <summary>The largest <see cref="KMax"/>: sums of 2^14 fixed-point token lengths still fit 31 bits.</summary>
    public const int LargestKMax = 16_384;

    /// <summary>The largest <see cref="Trials"/>.</summary>
    public const long LargestTrials = 1_000_000_000_000;

    /// <summary>The largest <see cref="Parallel"/>.</summary>
    public const int LargestParallel = 1_000_000;

    /// <summary>The models to simulate, in the order in which they are reported; at least one.</summary>
    public required IReadOnlyList<Model> Models { get; init; }

    /// <summary>Budget, deadline and accuracy floor.</summary>
    public Limits Limits { get; init; } = Limits.Published;

    /// <summary>
    /// Least probability, in (0, 1], with which a feasible number of samples meets all three limits at once: a chance
    /// constraint. Null for limits on the means.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>Largest number of samples, 1 to <see cref="LargestKMax"/>.</summary>
    public int KMax { get; init; } = 128;

    /// <summary>Step between the candidate numbers of samples, 1 to <see cref="KMax"/>; null for a model's parallelism.</summary>
    public int? KStep { get; init; }

    /// <summary>Inferences that run at the same time, 1 to <see cref="LargestParallel"/>; null for each model's own.</summary>
    public int? Parallel { get; init; }

    /// <summary>Monte Carlo trials, 1 to <see cref="LargestTrials"/>.</summary>
    public long Trials { get; init; } = 1_000_000;

    /// <summary>Seed of the random numbers: the key of the Philox generator.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>The method whose knee is reported as the knee.</summary>
    public KneeMethod Knee { get; init; } = KneeMethod.Chord;

    /// <summary>Inferences of <paramref name="model"/> that run at the same time under this scenario.</summary>
    public int ParallelOf(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Parallel ?? model.DefaultParallel;
    }

    /// <summary>Step between the candidate numbers of samples of <paramref name="model"/> under this scenario.</summary>
    public int KStepOf(Model model) => KStep ?? ParallelOf(model);
}
