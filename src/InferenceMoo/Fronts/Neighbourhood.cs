namespace InferenceMoo;

/// <summary>The points around a point.</summary>
internal static class Neighbourhood
{
    /// <summary>
    /// The points within <see cref="HighTradeOff.Radius"/> of <paramref name="point"/>, or the nearest ones where these are too
    /// few, of equally near ones the first; as <see cref="HighTradeOff.TradeOffs"/> says. O(n).
    /// </summary>
    public static IReadOnlyList<int> Of(int point, double[][] rows)
    {
        var least = Math.Min(2 * rows[point].Length, rows.Length - 1);
        var near = Within(point, rows);
        return near.Count + 1 < least ? Nearest(least, point, rows) : near;
    }

    private static List<int> Within(int point, double[][] rows)
    {
        var near = new List<int>();
        for (var other = 0; other < rows.Length; other++)
        {
            if (other != point && SquaredDistance(rows[point], rows[other]) <= HighTradeOff.Radius * HighTradeOff.Radius)
                near.Add(other);
        }

        return near;
    }

    private static int[] Nearest(int count, int point, double[][] rows) =>
    [
        .. Enumerable.Range(0, rows.Length)
            .Where(other => other != point)
            .OrderBy(other => SquaredDistance(rows[point], rows[other]))
            .Take(count),
    ];

    private static double SquaredDistance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var objective = 0; objective < a.Length; objective++)
            sum += (a[objective] - b[objective]) * (a[objective] - b[objective]);
        return sum;
    }
}
