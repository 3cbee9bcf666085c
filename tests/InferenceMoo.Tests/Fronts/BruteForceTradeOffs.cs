namespace InferenceMoo.Tests;

/// <summary>Trade-offs by looking at every pair of points, in the arithmetic of the fast way: the answers agree to the last bit.</summary>
internal static class BruteForceTradeOffs
{
    public static double[] Of(double[] values, Direction[] directions)
    {
        var range = IdealAndNadir.Of(values, directions);
        var rows = values.Chunk(directions.Length).Select(row => row.Select((value, i) => range.Normalised(i, value)).ToArray()).ToArray();
        return [.. rows.Select((row, point) => Neighbours(point, rows).Select(other => TradeOff(row, rows[other])).Append(double.PositiveInfinity).Min())];
    }

    private static IEnumerable<int> Neighbours(int point, double[][] rows)
    {
        var fewest = Math.Min(2 * rows[point].Length, rows.Length - 1);
        var others = Enumerable.Range(0, rows.Length).Where(other => other != point).ToList();
        var near = others.Where(other => SquaredDistance(rows[point], rows[other]) <= HighTradeOff.Radius * HighTradeOff.Radius).ToList();
        return near.Count + 1 < fewest ? others.OrderBy(other => SquaredDistance(rows[point], rows[other])).Take(fewest) : near;
    }

    private static double SquaredDistance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();

    private static double TradeOff(double[] from, double[] to)
    {
        var sacrifice = from.Zip(to, (x, y) => Math.Max(0, y - x)).Sum();
        var gain = from.Zip(to, (x, y) => Math.Max(0, x - y)).Sum();
        return gain > 0 ? sacrifice / gain : double.PositiveInfinity;
    }
}
