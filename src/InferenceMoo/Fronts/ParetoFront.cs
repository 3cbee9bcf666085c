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
        return Sweep(ObjectiveRows.LexicographicOrder(ranks[0], ranks[1], ranks[2]), ranks[1], ranks[2]);
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

/// <summary>
/// The minimum of a[0..i] for any i, of an array a whose entries fall: a Fenwick tree (Fenwick 1994) of minima,
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

    private static int[] NewMinima(int length)
    {
        var minima = new int[length + 1];
        Array.Fill(minima, int.MaxValue);
        return minima;
    }
}
