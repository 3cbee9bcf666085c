namespace InferenceMoo;

/// <summary>Points that come one after the other, each as a row of one value per objective.</summary>
internal static class ObjectiveRows
{
    /// <summary>Throws unless the values are whole points of 1 to <see cref="ParetoFront.LargestObjectives"/> numbers.</summary>
    /// <exception cref="ArgumentException">
    /// There are no or too many directions, the last point is incomplete, or a value is not a number.
    /// </exception>
    public static void Refuse(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        const int Largest = ParetoFront.LargestObjectives;
        if (directions.Length is < 1 or > Largest)
            throw new ArgumentException($"{directions.Length} objectives; 1 to {Largest} are allowed.", nameof(directions));
        if (values.Length % directions.Length != 0)
            throw new ArgumentException($"{values.Length} values are not a whole number of points.", nameof(values));
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                throw new ArgumentException("A point with a NaN is neither better nor worse than another.", nameof(values));
        }
    }

    /// <summary>Throws unless <paramref name="row"/>, which is named <paramref name="name"/>, has a finite value per objective.</summary>
    public static void RefuseUnlessFinite(ReadOnlySpan<double> row, int objectives, string name)
    {
        if (row.Length != objectives)
            throw new ArgumentException($"{row.Length} values for {objectives} objectives.", name);
        foreach (var value in row)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"{value} is not a finite number.", name);
        }
    }

    /// <summary>One objective of all points, turned so that less is better.</summary>
    public static double[] Column(ReadOnlySpan<double> values, int objective, ReadOnlySpan<Direction> directions)
    {
        var sign = SignOf(directions[objective]);
        var column = new double[values.Length / directions.Length];
        for (var point = 0; point < column.Length; point++)
            column[point] = sign * values[point * directions.Length + objective];
        return column;
    }

    /// <summary>What a value is multiplied by so that less is better: -1 or 1.</summary>
    public static int SignOf(Direction direction) => direction == Direction.Maximise ? -1 : 1;

    /// <summary>
    /// The dense ranks of every objective, so that less is better, always <see cref="ParetoFront.LargestObjectives"/> of them:
    /// an objective that was not asked for is one that all points share.
    /// </summary>
    public static int[][] Ranks(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        var ranks = new int[ParetoFront.LargestObjectives][];
        for (var objective = 0; objective < ranks.Length; objective++)
        {
            ranks[objective] = objective < directions.Length
                ? DenseRanks.Of(Column(values, objective, directions))
                : new int[values.Length / directions.Length];
        }

        return ranks;
    }
}

/// <summary>Which way an objective gets better.</summary>
public enum Direction
{
    /// <summary>Less is better.</summary>
    Minimise,

    /// <summary>More is better.</summary>
    Maximise,
}
