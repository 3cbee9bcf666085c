namespace InferenceMoo;

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
