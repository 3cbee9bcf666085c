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

    private static readonly Direction[] Turned = [Direction.Minimise, Direction.Minimise, Direction.Minimise];

    /// <summary>
    /// The trade-off of every point: over its neighbours the least of what a move there gives up, summed over the objectives,
    /// over what it gains. Neighbours are the points within <see cref="Radius"/>; where these are fewer than twice the number of
    /// objectives, the point itself counted as the published program does, so many nearest ones, or all if there are not as
    /// many. Equal points are passed over. Near O(n log n) for n points on a few curves, as the front over models is; about
    /// O(n^1.5) on a surface, and O(n^2) at worst, where the trade-offs of a neighbourhood are all alike. A hundred thousand take
    /// a second on curves and ten on a plane: <see cref="TradeOffSearch"/>.
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

        var objectives = directions.Length;
        var normalised = IdealAndNadir.Of(values, directions).Normalised(values);
        var points = new SpacePoint[normalised.Length / objectives];
        for (var point = 0; point < points.Length; point++)
            points[point] = SpacePoint.Of(normalised.AsSpan(point * objectives, objectives), Turned.AsSpan(0, objectives), absent: 0);
        var search = new TradeOffSearch(points, objectives);
        return [.. points.Select(search.Least)];
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
}
