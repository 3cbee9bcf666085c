namespace InferenceMoo;

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
