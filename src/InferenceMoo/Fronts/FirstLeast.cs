namespace InferenceMoo;

/// <summary>The place of the least value.</summary>
internal static class FirstLeast
{
    /// <summary>The index of the least of <paramref name="values"/>, of equals the first; null for none.</summary>
    public static int? Of(ReadOnlySpan<double> values)
    {
        int? least = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (least is not { } found || values[i] < values[found])
                least = i;
        }

        return least;
    }
}
