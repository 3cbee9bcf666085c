namespace InferenceMoo;

/// <summary>
/// Sorts out most points that are not on a front without sorting them: whatever one of a few good points dominates. What it leaves
/// has the same front, since what dominates a point is itself left or dominated by one that is. It pays where points are many and
/// the front is small, as among measured points.
/// </summary>
internal static class FrontSieve
{
    // Each good point costs a comparison for every point that is left.
    private const int MostGood = 32;
    private const int SampleSize = 4096;
    private const int MostCandidates = 128;

    /// <summary>The rows, in order, that no good point dominates; all rows of few points.</summary>
    /// <param name="values">The points, one after the other. Never changed.</param>
    /// <param name="directions">One direction per objective.</param>
    public static int[] Survivors(double[] values, Direction[] directions)
    {
        var (width, count) = (directions.Length, values.Length / directions.Length);
        if (count <= SampleSize)
            return [.. Enumerable.Range(0, count)];

        var signs = directions.Select(ObjectiveRows.SignOf).ToArray();
        var good = Good(values, directions);
        var left = new List<int>();
        for (var row = 0; row < count; row++)
        {
            if (!IsDominated(values.AsSpan(row * width, width), good, signs))
                left.Add(row);
        }

        return [.. left];
    }

    /// <summary>Points of the front of an even sample, those that dominate the most of the sample first.</summary>
    private static double[][] Good(double[] values, Direction[] directions)
    {
        var (width, count) = (directions.Length, values.Length / directions.Length);
        var signs = directions.Select(ObjectiveRows.SignOf).ToArray();
        var sample = Enumerable.Range(0, SampleSize)
            .Select(i => values.AsSpan((int)((long)i * count / SampleSize) * width, width).ToArray()).ToArray();
        var front = ParetoFront.Mask([.. sample.SelectMany(row => row)], directions);
        return [.. sample.Where((_, i) => front[i])
            .Take(MostCandidates)
            .OrderByDescending(row => sample.Count(other => Dominates(row, other, signs)))
            .Take(MostGood)];
    }

    private static bool IsDominated(ReadOnlySpan<double> row, double[][] good, int[] signs)
    {
        foreach (var point in good)
        {
            if (Dominates(point, row, signs))
                return true;
        }

        return false;
    }

    private static bool Dominates(double[] point, ReadOnlySpan<double> row, int[] signs)
    {
        var isBetter = false;
        for (var i = 0; i < signs.Length; i++)
        {
            var ahead = signs[i] * (row[i] - point[i]);
            if (ahead < 0)
                return false;
            isBetter |= ahead > 0;
        }

        return isBetter;
    }
}
