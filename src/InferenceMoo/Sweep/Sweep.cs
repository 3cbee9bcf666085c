using System.Globalization;

namespace InferenceMoo;

/// <summary>A question asked once per combination of the values of six axes, all of it over the same trials.</summary>
public sealed record Sweep
{
    /// <summary>The most combinations of a sweep.</summary>
    public const int LargestCombinations = 1_000_000;

    private static readonly SweepAxis[] Axes = Enum.GetValues<SweepAxis>();

    /// <summary>The models, in the order in which they are reported; at least one.</summary>
    public required IReadOnlyList<Model> Models { get; init; }

    /// <summary>Values of <see cref="Scenario.KMax"/>; like those of every axis at least one, in any order.</summary>
    public IReadOnlyList<int> KMax { get; init; } = [128];

    /// <summary>Values of <see cref="Scenario.KStep"/>; null for a model's parallelism.</summary>
    public IReadOnlyList<int?> KStep { get; init; } = [null];

    /// <summary>Values of <see cref="Scenario.Parallel"/>; null for each model's own.</summary>
    public IReadOnlyList<int?> Parallel { get; init; } = [null];

    /// <summary>Budgets in USD.</summary>
    public IReadOnlyList<double> MaxCost { get; init; } = [Limits.Published.MaxCost];

    /// <summary>Deadlines in seconds.</summary>
    public IReadOnlyList<double> MaxTime { get; init; } = [Limits.Published.MaxTime];

    /// <summary>Accuracy floors.</summary>
    public IReadOnlyList<double> MinAccuracy { get; init; } = [Limits.Published.MinAccuracy];

    /// <summary>Monte Carlo trials, 1 to <see cref="Scenario.LargestTrials"/>.</summary>
    public long Trials { get; init; } = 1_000_000;

    /// <summary>Seed of the random numbers.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>The method whose knee is reported.</summary>
    public KneeMethod Knee { get; init; } = KneeMethod.Chord;

    /// <summary>As <see cref="Scenario.Confidence"/>; null for limits on the means.</summary>
    public double? Confidence { get; init; }

    /// <summary>Number of combinations; beyond the range of an integer all the same.</summary>
    public double Count => Axes.Aggregate(1.0, (product, axis) => product * LengthOf(axis));

    /// <summary>Number of values along <paramref name="axis"/>.</summary>
    public int LengthOf(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => KMax.Count,
        SweepAxis.KStep => KStep.Count,
        SweepAxis.Parallel => Parallel.Count,
        SweepAxis.MaxCost => MaxCost.Count,
        SweepAxis.MaxTime => MaxTime.Count,
        SweepAxis.MinAccuracy => MinAccuracy.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    /// <summary>The place along <paramref name="axis"/>, from 0, of combination <paramref name="number"/>.</summary>
    public int PlaceOf(SweepAxis axis, int number) => number / StrideOf(axis) % LengthOf(axis);

    /// <summary>By how much the number of a combination grows with one place along <paramref name="axis"/>.</summary>
    public int StrideOf(SweepAxis axis)
    {
        var stride = 1;
        for (var faster = axis + 1; faster <= SweepAxis.MinAccuracy; faster++)
            stride *= LengthOf(faster);
        return stride;
    }

    /// <summary>Value <paramref name="place"/> of <paramref name="axis"/>, from 0; null where it is left to each model.</summary>
    public double? ValueAt(SweepAxis axis, int place) => axis switch
    {
        SweepAxis.KMax => KMax[place],
        SweepAxis.KStep => KStep[place],
        SweepAxis.Parallel => Parallel[place],
        SweepAxis.MaxCost => MaxCost[place],
        SweepAxis.MaxTime => MaxTime[place],
        SweepAxis.MinAccuracy => MinAccuracy[place],
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    /// <summary>The value of <paramref name="axis"/> at the combination of <paramref name="row"/>; null where it is left to each model.</summary>
    public double? ValueOf(SweepAxis axis, SweepRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ValueAt(axis, PlaceOf(axis, row.Number));
    }

    /// <summary>The same sweep with other <paramref name="values"/> along <paramref name="axis"/>; those of k and P are whole numbers.</summary>
    public Sweep With(SweepAxis axis, IReadOnlyList<double> values) => axis switch
    {
        SweepAxis.KMax => this with { KMax = [.. values.Select(value => (int)value)] },
        SweepAxis.KStep => this with { KStep = [.. values.Select(value => (int?)value)] },
        SweepAxis.Parallel => this with { Parallel = [.. values.Select(value => (int?)value)] },
        SweepAxis.MaxCost => this with { MaxCost = values },
        SweepAxis.MaxTime => this with { MaxTime = values },
        SweepAxis.MinAccuracy => this with { MinAccuracy = values },
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    /// <summary>What combination <paramref name="number"/> asks, from 0 to <see cref="Count"/> - 1.</summary>
    public Scenario At(int number) => new()
    {
        Models = Models,
        KMax = KMax[PlaceOf(SweepAxis.KMax, number)],
        KStep = KStep[PlaceOf(SweepAxis.KStep, number)],
        Parallel = Parallel[PlaceOf(SweepAxis.Parallel, number)],
        Limits = new Limits(
            MaxCost[PlaceOf(SweepAxis.MaxCost, number)],
            MaxTime[PlaceOf(SweepAxis.MaxTime, number)],
            MinAccuracy[PlaceOf(SweepAxis.MinAccuracy, number)]),
        Confidence = Confidence,
        Trials = Trials,
        Seed = Seed,
        Knee = Knee,
    };

    /// <summary>All that keeps a combination from being simulated and decided on, each fault once; or nothing.</summary>
    public IReadOnlyList<Fault> Check()
    {
        if (SweepField.All.FirstOrDefault(field => LengthOf(field.Axis) == 0) is { } empty)
            return [new Fault(empty.Option, "no value", "at least one")];
        if (Count > LargestCombinations)
            return [new Fault("combinations", Text(Count), $"at most {Text(LargestCombinations)}")];
        Fault[] faults = [.. Telling().SelectMany(number => At(number).Check()).Distinct()];
        return faults.Length > 0 ? faults : [.. TooLarge()];
    }

    // Found before the simulation, not when the memory is full.
    private IEnumerable<Fault> TooLarge()
    {
        var counts = SweepTableSize.CountsOf(this);
        if (counts > SweepTableSize.Largest)
        {
            yield return new Fault(
                "combinations",
                $"{Text(counts)} counts behind P(feasible), of models x candidates x limits",
                $"at most {Text(SweepTableSize.Largest)}: fewer models or values, a smaller --k-max or a larger --k-step");
        }
    }

    /// <summary>
    /// Combinations that hold every value of every limit, and every combination of k_max, step and P, which bound each other: no
    /// other one has a fault of its own.
    /// </summary>
    private IEnumerable<int> Telling()
    {
        SweepAxis[] limits = [SweepAxis.MaxCost, SweepAxis.MaxTime, SweepAxis.MinAccuracy];
        var ofLimits = limits.Aggregate(1, (product, axis) => product * LengthOf(axis));
        var numbers = Enumerable.Range(0, (int)Count / ofLimits).Select(number => number * ofLimits);
        return limits.Aggregate(numbers, (all, axis) => all.Concat(
            Enumerable.Range(0, LengthOf(axis)).Select(place => place * StrideOf(axis)))).Distinct();
    }

    private static string Text(double count) => count.ToString("0", CultureInfo.InvariantCulture);
}
