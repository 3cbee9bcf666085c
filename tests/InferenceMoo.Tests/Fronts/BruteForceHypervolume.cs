namespace InferenceMoo.Tests;

/// <summary>
/// The hypervolume by cutting the space into cells at every value of every point and adding up the cells that some point
/// dominates; slow and plain, the judge of the sweep. With small binary fractions it is exact.
/// </summary>
internal static class BruteForceHypervolume
{
    public static double Of(double[] values, Direction[] directions, double[] reference)
    {
        double[] turnedReference = [.. reference.Select((value, i) => Turned(value, directions[i]))];
        var points = values.Chunk(directions.Length)
            .Select(row => row.Select((value, i) => Turned(value, directions[i])).ToArray())
            .Where(row => row.Zip(turnedReference).All(pair => pair.First < pair.Second))
            .ToArray();
        return Cells(points, turnedReference, 0, points);
    }

    /// <summary>What each point adds: nothing if dominated or repeated, else what the front's volume loses without it.</summary>
    public static double[] Contributions(double[] values, Direction[] directions, double[] reference)
    {
        var rows = values.Chunk(directions.Length).ToArray();
        var mask = BruteForceFront.Mask(values, directions);
        var front = rows.Where((_, i) => mask[i]).ToArray();
        var whole = Of([.. front.SelectMany(row => row)], directions, reference);
        return [.. rows.Select((row, i) =>
            !mask[i] || rows.Count(other => other.SequenceEqual(row)) > 1
                ? 0
                : whole - Of([.. front.Where(other => !other.SequenceEqual(row)).SelectMany(other => other)], directions, reference))];
    }

    private static double Cells(double[][] points, double[] reference, int objective, double[][] dominating)
    {
        if (dominating.Length == 0 || objective == reference.Length)
            return dominating.Length == 0 ? 0 : 1;

        double[] cuts = [.. points.Select(point => point[objective]).Append(reference[objective]).Distinct().Order()];
        return cuts.Zip(cuts.Skip(1), (low, high) =>
            (high - low) * Cells(points, reference, objective + 1, [.. dominating.Where(point => point[objective] <= low)])).Sum();
    }

    private static double Turned(double value, Direction direction) => direction == Direction.Maximise ? -value : value;
}
