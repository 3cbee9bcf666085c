using System.Collections.Immutable;

namespace InferenceMoo.Engine;

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
