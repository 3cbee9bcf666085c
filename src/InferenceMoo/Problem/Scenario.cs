using System.Globalization;

namespace InferenceMoo;

/// <summary>What is asked: which models, under which limits, for how many samples, from how many trials.</summary>
public sealed record Scenario
{
    /// <summary>The largest <see cref="KMax"/>: sums of 2^14 fixed-point token lengths still fit 31 bits.</summary>
    public const int LargestKMax = 16_384;

    /// <summary>The <see cref="KMax"/> of the published study.</summary>
    public const int PublishedKMax = 128;

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
    public int KMax { get; init; } = PublishedKMax;

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

    /// <summary>All that keeps the scenario from being simulated and decided on, in the order of the command line's options; or nothing.</summary>
    public IReadOnlyList<Fault> Check() => [.. CheckModels(), .. CheckLimits(), .. CheckConfidence(), .. CheckSamples(), .. CheckTrials()];

    private IEnumerable<Fault> CheckModels()
    {
        if (Models.Count == 0)
            yield return new Fault("MODEL", "no model", "at least one");
        foreach (var twice in Models.GroupBy(model => model.Key).Where(group => group.Count() > 1))
            yield return new Fault("MODEL", $"{twice.Key} {twice.Count()} times", "each model once");
    }

    private IEnumerable<Fault> CheckLimits()
    {
        foreach (var objective in Objective.All)
        {
            var (limit, value) = (objective.Limit, Limits[objective]);
            if (!limit.Range.Allows(value))
                yield return new Fault(limit.Option, Text(value), limit.Range.Text);
        }
    }

    private IEnumerable<Fault> CheckConfidence()
    {
        if (Confidence is { } confidence && confidence is not (> 0 and <= 1))
            yield return new Fault("--confidence", Text(confidence), "a number above 0, up to 1");
    }

    private IEnumerable<Fault> CheckSamples()
    {
        var kMaxIsGood = KMax is >= 1 and <= LargestKMax;
        if (!kMaxIsGood)
            yield return new Fault("--k-max", Text(KMax), WholeUpTo(LargestKMax));

        // A wrong --k-max is one fault: the options that it bounds are then held against the largest one.
        var largest = kMaxIsGood ? KMax : LargestKMax;
        var allowed = WholeUpTo(largest) + (kMaxIsGood ? " (--k-max)" : string.Empty);
        if (KStep is { } step && (step < 1 || step > largest))
            yield return new Fault("--k-step", Text(step), allowed);
        if (Parallel is { } parallel && (parallel < 1 || parallel > largest))
            yield return new Fault("--parallel", Text(parallel), allowed);
        foreach (var model in kMaxIsGood ? ModelsWithoutCandidate() : [])
            yield return new Fault("--k-max", Text(KMax), ParallelismOf(model));
    }

    // Without --k-step the candidates are multiples of the parallelism: a larger one leaves none.
    private IEnumerable<Model> ModelsWithoutCandidate() =>
        KStep is null && Parallel is null
            ? Models.Where(model => model.DefaultParallel > KMax)
            : [];

    private static string ParallelismOf(Model model) => string.Create(
        CultureInfo.InvariantCulture,
        $"at least {model.DefaultParallel}, the default_parallel of {model.Key}, or a smaller --parallel or --k-step");

    private IEnumerable<Fault> CheckTrials()
    {
        if (Trials is < 1 or > LargestTrials)
            yield return new Fault("--trials", Text(Trials), WholeUpTo(LargestTrials));
    }

    private static string WholeUpTo(long most) => $"a whole number from 1 to {Text(most)}";

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
