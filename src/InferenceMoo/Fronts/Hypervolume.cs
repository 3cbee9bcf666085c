namespace InferenceMoo;

/// <summary>
/// The volume of the objective space that a set of points dominates, up to a reference point: Zitzler and Thiele (1998). Its
/// unit is the product of the objectives' units. In two objectives it is an area, in one a length.
/// </summary>
public static class Hypervolume
{
    /// <summary>
    /// The volume of all that lies between some point of the set and <paramref name="reference"/>. A point that is not better
    /// than the reference in every objective adds nothing. O(n log n) for n points: <see cref="HypervolumeSweep"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="reference">One finite value per objective, worse than what is to count.</param>
    /// <returns>At least 0; 0 for no points.</returns>
    /// <exception cref="ArgumentException">
    /// As for <see cref="ParetoFront.Mask"/>; or the reference has not one finite value per objective; or the volume between it
    /// and a point is not finite.
    /// </exception>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> reference) =>
        HypervolumeSweep.Over(BoundedFront.Of(values, directions, reference)).Volume;

    /// <summary>
    /// What each point adds alone: the volume that it dominates and no other point does. 0 for a point that another one
    /// dominates, which takes nothing from the others either; 0 for each of equal points, since without one of them the others
    /// still dominate the same; 0 for a point that is not better than the reference in every objective. The contributions sum to
    /// no more than the hypervolume. O(n log n): <see cref="HypervolumeSweep"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="reference">One finite value per objective, worse than what is to count.</param>
    /// <returns>One contribution per point, at least 0.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static double[] Contributions(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> reference)
    {
        var front = BoundedFront.Of(values, directions, reference);
        var exclusive = HypervolumeSweep.Over(front).Exclusive;
        var contributions = new double[values.Length / directions.Length];
        for (var point = 0; point < front.Points.Length; point++)
            contributions[front.Indices[point]] = front.Duplicated[point] ? 0 : exclusive[point];
        return contributions;
    }
}
