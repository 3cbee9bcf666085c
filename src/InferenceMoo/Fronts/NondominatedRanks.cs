namespace InferenceMoo;

/// <summary>
/// How deep a point lies: the front has rank 1, the front of what remains without it rank 2, and so on (Goldberg 1989).
/// </summary>
public static class NondominatedRanks
{
    /// <summary>
    /// The rank of every point; equal points share one. Infinite values count like any other. O(n log^2 n) for n points,
    /// whatever the number of fronts: <see cref="RankDivision"/>.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>One rank per point, from 1; empty for no points.</returns>
    /// <exception cref="ArgumentException">As for <see cref="ParetoFront.Mask"/>.</exception>
    public static int[] Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        var columns = ObjectiveRows.Ranks(values, directions);
        var groups = new int[values.Length / directions.Length];
        var leaders = new List<int>();
        foreach (var point in LexicographicOrder.Of(columns[0], columns[1], columns[2]))
        {
            if (leaders.Count == 0 || columns.Any(column => column[point] != column[leaders[^1]]))
                leaders.Add(point);
            groups[point] = leaders.Count - 1;
        }

        var ranks = RankDivision.Of(
            [.. leaders.Select(point => columns[1][point])], [.. leaders.Select(point => columns[2][point])]);
        return [.. groups.Select(group => ranks[group])];
    }
}
