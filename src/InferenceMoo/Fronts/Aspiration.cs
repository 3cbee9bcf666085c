namespace InferenceMoo;

/// <summary>
/// The reference point method: somebody names a value to aim at per objective, attainable or not, and gets the point of the
/// set that comes nearest by the <see cref="AchievementFunction"/> (Wierzbicki 1980). Where the aim is attainable, that is the
/// point that surpasses it by most in its worst objective.
/// </summary>
public static class Aspiration
{
    /// <summary>
    /// The point nearest to <paramref name="aim"/>, of equals the first. Shortfalls are measured in units of the range between
    /// the ideal and the nadir of the set; an objective in which all points agree has no part in the choice, but is what stops
    /// the aim when it falls short. O(n) for n points.
    /// </summary>
    /// <param name="values">The points, one after the other: n rows of one value per objective. Never changed.</param>
    /// <param name="directions">One direction per objective, 1 to <see cref="ParetoFront.LargestObjectives"/> of them.</param>
    /// <param name="aim">The value to aim at, one finite value per objective.</param>
    /// <param name="weights">
    /// One weight per objective, the larger the more a shortfall matters; finite, 0 or more, not all 0. Only their ratios count.
    /// With weight 0 an objective has no aim: it neither chooses nor stops.
    /// </param>
    /// <returns>Null for no points.</returns>
    /// <exception cref="ArgumentException">
    /// As for <see cref="IdealAndNadir.Of"/>, but no points are allowed; or a bad aim or bad weights.
    /// </exception>
    public static Attainment? Nearest(
        ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> aim, ReadOnlySpan<double> weights)
    {
        ObjectiveRows.Refuse(values, directions);
        ObjectiveRows.RefuseUnlessFinite(aim, directions.Length, nameof(aim));
        var scaled = ObjectiveRows.Weights(weights, directions.Length);
        if (values.IsEmpty)
            return null;

        var range = IdealAndNadir.Of(values, directions);
        double[] widths = [.. range.Ideal.Zip(range.Nadir, (ideal, nadir) => Math.Abs(nadir - ideal))];
        double[] choosing = [.. scaled.Zip(widths, (weight, width) => width == 0 ? 0 : weight)];
        var slack = Slack(values, directions, aim).Chunk(directions.Length).ToArray();
        var nearest = ObjectiveRows.FirstLeast([.. slack.Select(row => AchievementFunction.Of(Behind(row, widths), choosing))])!.Value;
        return new Attainment(nearest, slack[nearest], Stop(slack[nearest], widths, scaled));
    }

    private static double[] Slack(ReadOnlySpan<double> values, ReadOnlySpan<Direction> directions, ReadOnlySpan<double> aim)
    {
        var slack = new double[values.Length];
        for (var i = 0; i < slack.Length; i++)
        {
            var objective = i % aim.Length;
            slack[i] = directions[objective] == Direction.Maximise ? values[i] - aim[objective] : aim[objective] - values[i];
        }

        return slack;
    }

    private static double[] Behind(double[] slack, double[] widths) => [.. slack.Zip(widths, (ahead, width) => -ahead / width)];

    private static int? Stop(double[] slack, double[] widths, double[] weights)
    {
        double[] ahead = [.. slack.Select((value, i) => value < 0 && weights[i] > 0 ? weights[i] * value / widths[i] : 0)];
        var worst = ObjectiveRows.FirstLeast(ahead)!.Value;
        return ahead[worst] < 0 ? worst : null;
    }
}

/// <summary>How near a set comes to what somebody aims at.</summary>
/// <param name="Index">The nearest point, as the index of its row.</param>
/// <param name="Slack">Per objective how much better than the aim it is, in the objective's unit; negative where it falls short.</param>
/// <param name="StoppedBy">
/// The objective in which it falls short by most, weighted and in units of the objective's range; null when it meets the aim.
/// </param>
public sealed record Attainment(int Index, IReadOnlyList<double> Slack, int? StoppedBy);
