namespace InferenceMoo;

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
