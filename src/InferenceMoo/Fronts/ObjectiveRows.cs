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
                ? DenseRanks(Column(values, objective, directions))
                : new int[values.Length / directions.Length];
        }

        return ranks;
    }

    /// <summary>
    /// The place of each value among the distinct ones, 0 for the least; equal values share one, 0.0 and -0.0 among them. O(n log n).
    /// <paramref name="values"/> is sorted in place, without NaN.
    /// </summary>
    public static int[] DenseRanks(double[] values)
    {
        var indices = new int[values.Length];
        for (var i = 0; i < indices.Length; i++)
            indices[i] = i;
        Array.Sort(values, indices);

        var ranks = new int[values.Length];
        for (int i = 1, rank = 0; i < values.Length; i++)
        {
            if (values[i] != values[i - 1])
                rank++;
            ranks[indices[i]] = rank;
        }

        return ranks;
    }

    /// <summary>The indices of points in the order of their first rank, then their second, their third, and their place. O(n log n).</summary>
    public static int[] LexicographicOrder(int[] first, int[] second, int[] third)
    {
        var keys = new long[first.Length];
        var order = new int[first.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)first[i] << 32) | (uint)second[i];
            order[i] = i;
        }

        Array.Sort(keys, order);
        SortTies(keys, order, third);
        return order;
    }

    private static void SortTies(long[] keys, int[] order, int[] third)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => third[a] != third[b] ? third[a].CompareTo(third[b]) : a.CompareTo(b));
        }
    }

    /// <summary>The index of the least of <paramref name="values"/>, of equals the first; null for none.</summary>
    public static int? FirstLeast(ReadOnlySpan<double> values)
    {
        int? least = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (least is not { } found || values[i] < values[found])
                least = i;
        }

        return least;
    }

    /// <summary>The weights, scaled to sum to 1.</summary>
    /// <exception cref="ArgumentException">
    /// There is not one weight per objective, or one is negative or not finite, or all are 0.
    /// </exception>
    public static double[] Weights(ReadOnlySpan<double> weights, int objectives)
    {
        RefuseUnlessFinite(weights, objectives, nameof(weights));
        var largest = 0.0;
        foreach (var weight in weights)
        {
            if (weight < 0)
                throw new ArgumentException($"A weight of {weight}; 0 or more is allowed.", nameof(weights));
            largest = Math.Max(largest, weight);
        }

        if (largest == 0)
            throw new ArgumentException("All weights are 0; one above 0 is needed.", nameof(weights));

        // The largest is divided out first, so that the sum of large weights stays finite.
        double[] scaled = [.. weights.ToArray().Select(weight => weight / largest)];
        var sum = scaled.Sum();
        return [.. scaled.Select(weight => weight / sum)];
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
