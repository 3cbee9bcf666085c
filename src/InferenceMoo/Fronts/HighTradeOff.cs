namespace InferenceMoo;

/// <summary>
/// Points of a front that are dear to leave: whichever neighbour one moves to, each unit gained costs many units given up
/// (Rachmawati and Srinivasan 2009, "Multiobjective evolutionary algorithm with controllable focus on the knees of the
/// Pareto front"). Objectives are normalised by the ideal and the nadir of the set, so pass the front alone.
/// </summary>
public static class HighTradeOff
{
    /// <summary>How far away a neighbour may be, in units of the normalised objectives.</summary>
    public const double Radius = 0.125;

    /// <summary>
    /// The trade-off of every point: over its neighbours the least of what a move there gives up, summed over the objectives,
    /// over what it gains. Neighbours are the points within <see cref="Radius"/>; where these are fewer than twice the number of
    /// objectives, the point itself counted as the published program does, so many nearest ones, or all if there are not as
    /// many. Equal points are passed over. O(n^2) for n points: ten thousand take about a second.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>
    /// One trade-off per point, at least 0: infinite where no neighbour gains anything, 0 where one gives up nothing.
    /// </returns>
    /// <exception cref="ArgumentException">As for <see cref="IdealAndNadir.Of"/>, but no points are allowed.</exception>
    public static double[] TradeOffs(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        if (values.IsEmpty)
            return [];

        var rows = IdealAndNadir.Of(values, directions).Normalised(values).Chunk(directions.Length).ToArray();
        return [.. rows.Select((_, point) => Least(point, rows))];
    }

    /// <summary>
    /// The points whose trade-off stands out: at least two standard deviations (of all points) above the mean; where there are
    /// none, the point with the largest, if it is more than one above. Infinite trade-offs are left out of all this.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>The indices of their rows, ascending; empty when nothing stands out.</returns>
    /// <exception cref="ArgumentException">As for <see cref="TradeOffs"/>.</exception>
    public static int[] Find(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions) =>
        UpperOutliers.Of(TradeOffs(values, directions));

    private static double Least(int point, double[][] rows)
    {
        var least = double.PositiveInfinity;
        foreach (var other in Neighbourhood.Of(point, rows))
            least = Math.Min(least, TradeOff(rows[point], rows[other]));
        return least;
    }

    /// <summary>What a move gives up over what it gains; infinite between equal points.</summary>
    private static double TradeOff(double[] from, double[] to)
    {
        var (sacrifice, gain) = (0.0, 0.0);
        for (var objective = 0; objective < from.Length; objective++)
        {
            sacrifice += Math.Max(0, to[objective] - from[objective]);
            gain += Math.Max(0, from[objective] - to[objective]);
        }

        return gain > 0 ? sacrifice / gain : double.PositiveInfinity;
    }
}
