namespace InferenceMoo;

/// <summary>
/// What of a set counts for its hypervolume: the front of the points that are better than the reference in every objective.
/// An objective that was not asked for is 0 for every point and 1 for the reference, which leaves every volume as it is.
/// </summary>
/// <param name="Points">The points, of equal ones the first.</param>
/// <param name="Indices">Where each of them stands in the set.</param>
/// <param name="Duplicated">Whether the set holds another point equal to it.</param>
/// <param name="Reference">The reference.</param>
internal sealed record BoundedFront(SpacePoint[] Points, int[] Indices, bool[] Duplicated, SpacePoint Reference)
{
    private static readonly Direction[] Turned = [Direction.Minimise, Direction.Minimise, Direction.Minimise];

    /// <summary>What counts of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Hypervolume.Of"/>.</exception>
    public static BoundedFront Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> reference)
    {
        ObjectiveRows.Refuse(values, directions);
        ObjectiveRows.RefuseUnlessFinite(reference, directions.Length, nameof(reference));
        var bound = SpacePoint.Of(reference, directions, absent: 1);
        var inside = Inside(values, directions, bound);
        var front = ParetoFront.Mask(Rows(inside), Turned);
        var kept = inside.Where((_, i) => front[i]).ToArray();
        SpacePoint[] points = [.. kept.Select(found => found.Point)];
        return new BoundedFront(points, [.. kept.Select(found => found.Index)], Repeated(points, inside), bound);
    }

    private static List<(SpacePoint Point, int Index)> Inside(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, SpacePoint bound)
    {
        var inside = new List<(SpacePoint Point, int Index)>();
        for (var index = 0; index < values.Length / directions.Length; index++)
        {
            var point = SpacePoint.Of(values.Slice(index * directions.Length, directions.Length), directions, absent: 0);
            if (!point.IsBetterThan(bound))
                continue;
            if (!double.IsFinite(point.VolumeTo(bound)))
                throw new ArgumentException($"The volume between point {index} and the reference is not finite.", nameof(values));
            inside.Add((point, index));
        }

        return inside;
    }

    private static double[] Rows(List<(SpacePoint Point, int Index)> inside)
    {
        var rows = new double[inside.Count * Turned.Length];
        for (var i = 0; i < inside.Count; i++)
        {
            var (x, y, z) = inside[i].Point;
            (rows[3 * i], rows[3 * i + 1], rows[3 * i + 2]) = (x, y, z);
        }

        return rows;
    }

    private static bool[] Repeated(SpacePoint[] points, List<(SpacePoint Point, int Index)> inside)
    {
        var count = points.ToDictionary(point => point, _ => 0);
        foreach (var (point, _) in inside)
        {
            if (count.TryGetValue(point, out var before))
                count[point] = before + 1;
        }

        return [.. points.Select(point => count[point] > 1)];
    }
}
