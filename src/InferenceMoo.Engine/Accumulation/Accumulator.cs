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
    {
        ArgumentNullException.ThrowIfNull(pass);
        Pass = pass;
        Sums = new Int128[pass.KMax * Moments.Count];
        Projected = new long[(long)pass.Projections.Count * Projection.Bins];
        BestDraws = new long[(long)pass.KMax * BestDrawBins.Count];
        Feasible = new long[pass.Tests.Count];
    }

    /// <summary>What was simulated and counted.</summary>
    public SimulationPass Pass { get; }

    /// <summary>The trials counted.</summary>
    public TrialSet Trials { get; private set; } = TrialSet.Empty;

    /// <summary>Sums of deviations and their products at [(k - 1) x 5 + s], in the order of <see cref="Moments"/>.</summary>
    public Int128[] Sums { get; }

    /// <summary>Trials per bin at [(projection x k_max + k - 1) x bins + bin].</summary>
    public long[] Projected { get; }

    /// <summary>Trials per bin of the largest word at [(k - 1) x bins + bin].</summary>
    public long[] BestDraws { get; }

    /// <summary>Trials that meet all three limits at [test x k_max + k - 1].</summary>
    public long[] Feasible { get; }

    /// <summary>Says that the trials of <paramref name="range"/> have been added to the arrays.</summary>
    /// <exception cref="ArgumentException">Some of these trials had been counted before.</exception>
    public void Cover(TrialRange range) => Trials = Trials.With(range);

    /// <summary>Adds what <paramref name="other"/> has counted; a failure leaves this accumulator as it was.</summary>
    /// <exception cref="ArgumentException">The other one counted another pass, or some of the same trials.</exception>
    public void Add(Accumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Pass != Pass && !other.Pass.Fingerprint().SequenceEqual(Pass.Fingerprint()))
            throw new ArgumentException("The accumulators are of different questions.", nameof(other));

        Trials = Trials.With(other.Trials);
        for (var i = 0; i < Sums.Length; i++)
            Sums[i] += other.Sums[i];

        AddTo(Projected, other.Projected);
        AddTo(BestDraws, other.BestDraws);
        AddTo(Feasible, other.Feasible);
    }

    private static void AddTo(long[] sums, long[] terms)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += terms[i];
    }
}
