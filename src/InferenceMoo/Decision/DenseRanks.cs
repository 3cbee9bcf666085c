namespace InferenceMoo;

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
