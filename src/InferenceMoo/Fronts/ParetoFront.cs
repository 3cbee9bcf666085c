namespace InferenceMoo;

/// <summary>
/// The points that no other point dominates. A point dominates another when it is at least as good in every objective and
/// better in one.
/// </summary>
public static class ParetoFront
{
    /// <summary>The most objectives that <see cref="Mask"/> takes.</summary>
    public const int LargestObjectives = 3;

    /// <summary>
    /// Which points are on the front; of equal points the first one alone. Infinite values count like any other.
    /// O(n log n) for n points: the sweep of Kung, Luccio and Preparata (1975), "On finding the maxima of a set of vectors",
    /// on ranks in place of values.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="LargestObjectives"/> of them.</param>
    /// <returns>One entry per point, true on the front; empty for no points.</returns>
    /// <exception cref="ArgumentException">
    /// There are no or too many directions, the last point is incomplete, or a value is not a number.
    /// </exception>
    public static bool[] Mask(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        var ranks = ObjectiveRows.Ranks(values, directions);
        return Sweep(LexicographicOrder.Of(ranks[0], ranks[1], ranks[2]), ranks[1], ranks[2]);
    }

    /// <summary>
    /// Visits the points best first objective first. Whatever dominates or equals a point has been visited before it, so
    /// that the point is on the front unless a visited one is at least as good in the second and third objective.
    /// </summary>
    private static bool[] Sweep(int[] order, int[] second, int[] third)
    {
        var front = new bool[order.Length];
        var leastThird = new PrefixMinimum(order.Length);
        foreach (var point in order)
        {
            if (leastThird.UpTo(second[point]) <= third[point])
                continue;

            front[point] = true;
            leastThird.Lower(second[point], third[point]);
        }

        return front;
    }
}

/// <summary>The order of points by their first rank, then their second, their third, and their place in the input.</summary>
internal static class LexicographicOrder
{
    /// <summary>The indices of the points in that order. O(n log n).</summary>
    public static int[] Of(int[] first, int[] second, int[] third)
    {
        var keys = new long[first.Length];
        var order = new int[first.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)first[i] << 32) | (uint)second[i];
            order[i] = i;
        }

        Array.Sort(keys, order);
        SortTies(keys, order, third);
        return order;
    }

    private static void SortTies(long[] keys, int[] order, int[] third)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => third[a] != third[b] ? third[a].CompareTo(third[b]) : a.CompareTo(b));
        }
    }
}

/// <summary>
/// The minimum of a[0..i] for any i, of an array a whose entries fall until all are forgotten: a Fenwick tree (Fenwick 1994) of minima,
/// O(log n) a call. It does the work of a balanced tree over the staircase of a front, without its allocations.
/// </summary>
/// <param name="length">Length of the array, whose entries start at <see cref="int.MaxValue"/>.</param>
internal readonly struct PrefixMinimum(int length)
{
    /// <summary>Entry i, from 1, holds the minimum of the array over the as many places that end at i as i's lowest set bit says.</summary>
    private readonly int[] _minima = NewMinima(length);

    /// <summary>The minimum of the entries 0 to <paramref name="index"/>, both included.</summary>
    public int UpTo(int index)
    {
        var minimum = int.MaxValue;
        for (var i = index + 1; i > 0; i -= i & -i)
            minimum = Math.Min(minimum, _minima[i]);
        return minimum;
    }

    /// <summary>Lowers the entry at <paramref name="index"/> to <paramref name="value"/>, if it is not lower already.</summary>
    public void Lower(int index, int value)
    {
        for (var i = index + 1; i < _minima.Length; i += i & -i)
            _minima[i] = Math.Min(_minima[i], value);
    }

    /// <summary>
    /// Undoes <see cref="Lower"/> at <paramref name="index"/>. The minima are right again once every lowered entry has been
    /// forgotten; it costs only the entries that were lowered, where a new tree would cost its whole length.
    /// </summary>
    public void Forget(int index)
    {
        for (var i = index + 1; i < _minima.Length; i += i & -i)
            _minima[i] = int.MaxValue;
    }

    private static int[] NewMinima(int length)
    {
        var minima = new int[length + 1];
        Array.Fill(minima, int.MaxValue);
        return minima;
    }
}

/// <summary>Values replaced by their place among the distinct values.</summary>
internal static class DenseRanks
{
    /// <summary>
    /// One rank per value, 0 for the least; equal values share a rank, 0.0 and -0.0 among them. O(n log n).
    /// <paramref name="values"/> is sorted in place, without NaN.
    /// </summary>
    public static int[] Of(double[] values)
    {
        var indices = new int[values.Length];
        for (var i = 0; i < indices.Length; i++)
            indices[i] = i;
        Array.Sort(values, indices);

        var ranks = new int[values.Length];
        for (int i = 1, rank = 0; i < values.Length; i++)
        {
            if (values[i] != values[i - 1])
                rank++;
            ranks[indices[i]] = rank;
        }

        return ranks;
    }
}
