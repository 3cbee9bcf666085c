namespace InferenceMoo;

/// <summary>
/// The weights that a point of a front seems to have been chosen by: its share, per objective, of its distance from the
/// nadir (Deb 2001, "Multi-objective optimization using evolutionary algorithms", section 8.6).
/// </summary>
public static class PseudoWeights
{
    /// <summary>
    /// The pseudo-weights of every point, w_i = (nadir_i - f_i) / (nadir_i - ideal_i) over the sum of the same in all objectives,
    /// with the ideal and the nadir of the set, so pass the front alone. An objective in which all points agree gets 0. Equal
    /// weights for a point that is worst in every objective, as the only point of a set is. O(n) for n points.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <returns>n rows of one weight per objective, each from 0 to 1; a row sums to 1.</returns>
    /// <exception cref="ArgumentException">As for <see cref="IdealAndNadir.Of"/>, but no points are allowed.</exception>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        if (values.IsEmpty)
            return [];

        var (objectives, range) = (directions.Length, IdealAndNadir.Of(values, directions));
        var weights = new double[values.Length];
        for (var start = 0; start < values.Length; start += objectives)
            Fill(weights.AsSpan(start, objectives), values.Slice(start, objectives), range);
        return weights;
    }

    /// <summary>
    /// The index of the point whose pseudo-weights differ least from <paramref name="weights"/>, in the sum over the objectives;
    /// of equals the first; null for no points.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="weights">One weight per objective; finite, 0 or more, not all 0. Only their ratios count.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>; or bad weights.</exception>
    public static int? Nearest(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> weights)
    {
        var rows = Of(values, directions).Chunk(directions.Length);
        var wanted = ObjectiveRows.Weights(weights, directions.Length);
        return ObjectiveRows.FirstLeast([.. rows.Select(row => row.Zip(wanted, (has, wants) => Math.Abs(has - wants)).Sum())]);
    }

    private static void Fill(Span<double> weights, ReadOnlySpan<double> row, IdealAndNadir range)
    {
        var sum = 0.0;
        for (var objective = 0; objective < row.Length; objective++)
        {
            weights[objective] = range.Ideal[objective] == range.Nadir[objective] ? 0 : 1 - range.Normalised(objective, row[objective]);
            sum += weights[objective];
        }

        foreach (ref var weight in weights)
            weight = sum == 0 ? 1.0 / row.Length : weight / sum;
    }
}

/// <summary>
/// The best and the worst value of each objective in a set. Of a front these are its ideal point and its nadir point; with
/// dominated points in the set the worst values may lie beyond the nadir, so pass the front alone.
/// </summary>
/// <param name="Ideal">The best value per objective.</param>
/// <param name="Nadir">The worst value per objective.</param>
public sealed record IdealAndNadir(IReadOnlyList<double> Ideal, IReadOnlyList<double> Nadir)
{
    /// <summary>The ideal and the nadir of a set. O(n) for n points.</summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective, at least one.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="ParetoFront.Mask"/>; or there are no points, or a value or the range of an objective is not finite.
    /// </exception>
    public static IdealAndNadir Of(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions)
    {
        ObjectiveRows.Refuse(values, directions);
        if (values.IsEmpty)
            throw new ArgumentException("No points have neither an ideal nor a nadir; at least one is needed.", nameof(values));

        var (ideal, nadir) = (new double[directions.Length], new double[directions.Length]);
        for (var objective = 0; objective < directions.Length; objective++)
        {
            var column = ObjectiveRows.Column(values, objective, directions);
            var sign = ObjectiveRows.SignOf(directions[objective]);
            var (best, worst) = (sign * column.Min(), sign * column.Max());
            if (!double.IsFinite(worst - best))
                throw new ArgumentException($"Objective {objective} reaches from {best} to {worst}, not a finite range.", nameof(values));
            (ideal[objective], nadir[objective]) = (best, worst);
        }

        return new IdealAndNadir(ideal, nadir);
    }

    /// <summary>
    /// Where <paramref name="value"/> of an objective lies between the ideal, 0, and the nadir, 1. Always 0 for an objective
    /// whose ideal and nadir are one value, since there is nothing to choose in it.
    /// </summary>
    /// <param name="objective">The objective, from 0.</param>
    /// <param name="value">Its value, inside the range or outside.</param>
    public double Normalised(int objective, double value)
    {
        var range = Nadir[objective] - Ideal[objective];
        return range == 0 ? 0 : (value - Ideal[objective]) / range;
    }

    /// <summary>All values of a set, normalised.</summary>
    internal double[] Normalised(ReadOnlySpan<double> values)
    {
        var normalised = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
            normalised[i] = Normalised(i % Ideal.Count, values[i]);
        return normalised;
    }
}
