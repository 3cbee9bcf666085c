using System.Collections.Immutable;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// What a pass has counted over a set of trials. All of it is integer sums, so accumulators of disjoint sets of trials add
/// up to that of their union, in any order and to the last bit, wherever they were counted: see <see cref="AccumulatorFile"/>.
/// </summary>
public sealed class Accumulator
{
    /// <summary>An empty accumulator for <paramref name="pass"/>.</summary>
    public Accumulator(SimulationPass pass)
        : this(pass, withHistograms: true)
    {
    }

    private Accumulator(SimulationPass pass, bool withHistograms)
    {
        ArgumentNullException.ThrowIfNull(pass);
        Pass = pass;
        Sums = new Int128[pass.KMax * TileKernel.Moments];
        Projected = withHistograms ? new long[(long)pass.Projections.Count * Projection.Bins] : [];
        BestDraws = new long[(long)pass.KMax * BestDrawBins.Count];
        Feasible = new long[pass.Tests.Count];
    }

    private Accumulator(Accumulator counted)
    {
        (Pass, Trials) = (counted.Pass, counted.Trials);
        (Sums, Projected, BestDraws, Feasible) = (counted.Sums, [], counted.BestDraws, counted.Feasible);
    }

    /// <summary>What was simulated and counted.</summary>
    public SimulationPass Pass { get; }

    /// <summary>The trials counted.</summary>
    public TrialSet Trials { get; private set; } = TrialSet.Empty;

    /// <summary>Sums of deviations and their products at [(k - 1) x 5 + s], in the order of <see cref="TileKernel.Moments"/>.</summary>
    public Int128[] Sums { get; }

    /// <summary>Trials per bin at [(projection x k_max + k - 1) x bins + bin]; empty where only means are wanted.</summary>
    public long[] Projected { get; }

    /// <summary>Trials per bin of the largest word at [(k - 1) x bins + bin].</summary>
    public long[] BestDraws { get; }

    /// <summary>Trials that meet all three limits at [test x k_max + k - 1].</summary>
    public long[] Feasible { get; }

    /// <summary>Whether it counts what quantiles need.</summary>
    internal bool HasHistograms => Projected.Length > 0;

    /// <summary>An empty accumulator without histograms, whose means can be read but not its quantiles.</summary>
    internal static Accumulator OfMeans(SimulationPass pass) => new(pass, withHistograms: false);

    /// <summary>Says that the trials of <paramref name="range"/> have been added to the arrays.</summary>
    /// <exception cref="ArgumentException">Some of these trials had been counted before.</exception>
    public void Cover(TrialRange range) => Trials = Trials.With(range);

    /// <summary>Adds what <paramref name="other"/> has counted; a failure leaves this accumulator as it was.</summary>
    /// <exception cref="ArgumentException">
    /// The other one counted another pass, or some of the same trials, or one of the two has no histograms.
    /// </exception>
    public void Add(Accumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.HasHistograms != HasHistograms)
            throw new ArgumentException("One of the accumulators has no histograms.", nameof(other));

        AddMeans(other);
        AddTo(Projected, other.Projected);
    }

    /// <summary>Adds what <paramref name="other"/> has counted but for its histograms, which have to be added by themselves.</summary>
    internal void AddMeans(Accumulator other)
    {
        if (other.Pass != Pass && !other.Pass.Fingerprint().SequenceEqual(Pass.Fingerprint()))
            throw new ArgumentException("The accumulators are of different questions.", nameof(other));

        Trials = Trials.With(other.Trials);
        for (var i = 0; i < Sums.Length; i++)
            Sums[i] += other.Sums[i];

        AddTo(BestDraws, other.BestDraws);
        AddTo(Feasible, other.Feasible);
    }

    /// <summary>The same counts without the histograms; the arrays are shared.</summary>
    internal Accumulator WithoutHistograms() => new(this);

    /// <summary>Forgets all counts.</summary>
    internal void Clear()
    {
        Trials = TrialSet.Empty;
        Array.Clear(Sums);
        Array.Clear(Projected);
        Array.Clear(BestDraws);
        Array.Clear(Feasible);
    }

    private static void AddTo(long[] sums, long[] terms)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += terms[i];
    }
}

/// <summary>A set of trials, as the ranges that make it up. It never changes.</summary>
public sealed class TrialSet
{
    private TrialSet(ImmutableArray<TrialRange> ranges)
    {
        Ranges = ranges;
        Count = ranges.Sum(range => range.Count);
    }

    /// <summary>No trials.</summary>
    public static TrialSet Empty { get; } = new([]);

    /// <summary>The ranges in ascending order; none is empty, and between two of them lies at least one trial.</summary>
    public ImmutableArray<TrialRange> Ranges { get; }

    /// <summary>Number of trials.</summary>
    public long Count { get; }

    /// <summary>The trials of this set and of <paramref name="range"/>.</summary>
    /// <exception cref="ArgumentException">Some trials of the range are in the set already.</exception>
    public TrialSet With(TrialRange range)
    {
        if (range.Count == 0)
            return this;
        return Count == 0 ? new TrialSet([range]) : Union([.. Ranges, range]);
    }

    /// <summary>The trials of both sets.</summary>
    /// <exception cref="ArgumentException">The sets have trials in common.</exception>
    public TrialSet With(TrialSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Union([.. Ranges, .. other.Ranges]);
    }

    /// <summary>For instance <c>0-999, 2000-2999</c>.</summary>
    public override string ToString() => string.Join(", ", Ranges.Select(range => $"{range.First}-{range.End - 1}"));

    private static TrialSet Union(IEnumerable<TrialRange> ranges)
    {
        var union = new List<TrialRange>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (union.Count == 0 || union[^1].End < range.First)
                union.Add(range);
            else if (union[^1].End == range.First)
                union[^1] = union[^1] with { Count = union[^1].Count + range.Count };
            else
                throw new ArgumentException($"Trials {range.First} to {Math.Min(union[^1].End, range.End) - 1} would count twice.", nameof(ranges));
        }

        return new TrialSet([.. union]);
    }
}
