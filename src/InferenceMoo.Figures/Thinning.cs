namespace InferenceMoo.Figures;

/// <summary>Thins out long polylines, which would make an SVG huge, without changing how they look.</summary>
internal static class Thinning
{
    private const double FirstStep = 1.0 / 1000;

    /// <summary>
    /// Indices of the points of <paramref name="path"/> to keep, in order. Kept are both ends and every point that lies farther
    /// than a step, in the largest coordinate difference, from the point kept before it. The step starts at a thousandth of a
    /// unit and doubles until at most <paramref name="most"/> (at least 2) points are left.
    /// </summary>
    /// <param name="path">Points of equal dimension in which the drawn area spans about one unit, so that a step is about a pixel.</param>
    /// <param name="most">The most points to keep.</param>
    public static int[] Indices(IReadOnlyList<double[]> path, int most)
    {
        if (path.Count <= most)
            return [.. Enumerable.Range(0, path.Count)];
        for (var step = FirstStep; ; step *= 2)
        {
            var kept = Walk(path, step);
            if (kept.Count <= most)
                return [.. kept];
        }
    }

    private static List<int> Walk(IReadOnlyList<double[]> path, double step)
    {
        var kept = new List<int> { 0 };
        for (var i = 1; i < path.Count - 1; i++)
        {
            if (Distance(path[i], path[kept[^1]]) > step)
                kept.Add(i);
        }
        kept.Add(path.Count - 1);
        return kept;
    }

    private static double Distance(double[] a, double[] b)
    {
        var largest = 0.0;
        for (var i = 0; i < a.Length; i++)
            largest = Math.Max(largest, Math.Abs(a[i] - b[i]));
        return largest;
    }
}
