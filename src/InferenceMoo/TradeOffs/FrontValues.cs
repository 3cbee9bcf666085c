namespace InferenceMoo;

/// <summary>The means of a front as rows of cost, time and accuracy.</summary>
internal static class FrontValues
{
    /// <summary>Which way each of them gets better.</summary>
    public static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>The rows, one after the other.</summary>
    public static double[] Of(IReadOnlyList<OverallPoint> front)
    {
        var values = new double[3 * front.Count];
        for (var i = 0; i < front.Count; i++)
        {
            var point = front[i].Statistics;
            (values[3 * i], values[3 * i + 1], values[3 * i + 2]) = (point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
        }

        return values;
    }
}
