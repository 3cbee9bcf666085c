namespace InferenceMoo;

/// <summary>Means as rows of cost, time and accuracy.</summary>
internal static class FrontValues
{
    /// <summary>Which way each of them gets better.</summary>
    public static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>The rows of candidates, one after the other.</summary>
    public static double[] Of(IReadOnlyList<OverallPoint> points)
    {
        var statistics = new TrajectoryPoint[points.Count];
        for (var i = 0; i < statistics.Length; i++)
            statistics[i] = points[i].Statistics;
        return Of(statistics);
    }

    /// <summary>The rows of points of a trajectory, one after the other.</summary>
    public static double[] Of(TrajectoryPoint[] points)
    {
        var values = new double[3 * points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            ref readonly var point = ref points[i];
            (values[3 * i], values[3 * i + 1], values[3 * i + 2]) = (point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
        }

        return values;
    }
}
