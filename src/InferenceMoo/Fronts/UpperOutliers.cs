namespace InferenceMoo;

/// <summary>Values that stand out above the rest.</summary>
internal static class UpperOutliers
{
    /// <summary>
    /// The indices of the finite values at least two population standard deviations above their mean, ascending; where there are
    /// none, that of the first largest one if it is more than one standard deviation above. None where the values, which are 0 or
    /// more, differ by rounding alone.
    /// </summary>
    public static int[] Of(double[] values)
    {
        var finite = Enumerable.Range(0, values.Length).Where(i => double.IsFinite(values[i])).ToArray();
        if (finite.Length == 0)
            return [];

        var mean = Mean(finite, i => values[i]);
        var deviation = Math.Sqrt(Mean(finite, i => (values[i] - mean) * (values[i] - mean)));
        var largest = finite.MaxBy(i => values[i]);

        // Trade-offs along a straight front are all the same, and only rounding would stand out.
        if (values[largest] - mean <= Math.Max(deviation, StraightLine.Rounding * values[largest]))
            return [];

        var outliers = finite.Where(i => values[i] - mean >= 2 * deviation).ToArray();
        return outliers.Length > 0 ? outliers : [largest];
    }

    private static double Mean(int[] indices, Func<int, double> value)
    {
        var sum = 0.0;
        foreach (var i in indices)
            sum += value(i);
        return sum / indices.Length;
    }
}
