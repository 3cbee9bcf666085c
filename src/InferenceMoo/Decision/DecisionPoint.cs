namespace InferenceMoo;

/// <summary>One number of samples, with what the decision makes of it.</summary>
/// <param name="Point">The simulated statistics.</param>
/// <param name="Candidate">Whether k is a multiple of the step.</param>
/// <param name="Feasible">Whether k is a candidate and meets the limits, see <see cref="Feasibility"/>.</param>
/// <param name="Pareto">Whether k is a candidate on the Pareto front of all candidates.</param>
/// <param name="CubeVolume">
/// (1 - C/C_max)(1 - T/T_max) A on the means, of every k, a candidate or not. A side that a mean has used up, as under a chance
/// constraint a feasible k may have one, has length 0, and so has the volume: two sides beyond their limits are no room.
/// </param>
/// <param name="UtopiaDistance">Euclidean length of (C/C_max, T/T_max, 1 - A) on the means.</param>
public readonly record struct DecisionPoint(
    TrajectoryPoint Point, bool Candidate, bool Feasible, bool Pareto, double CubeVolume, double UtopiaDistance)
{
    /// <summary>Number of samples.</summary>
    public int K => Point.K;
}

/// <summary>What a decision makes of each number of samples.</summary>
internal static class DecisionPoints
{
    /// <summary>One point per point of <paramref name="trajectory"/>, whose candidates are the multiples of <paramref name="step"/>.</summary>
    public static DecisionPoint[] Of(IReadOnlyList<TrajectoryPoint> trajectory, int step, Scenario scenario)
    {
        TrajectoryPoint[] all = [.. trajectory];
        var front = Front(Array.FindAll(all, point => point.K % step == 0));
        var (points, candidates) = (new DecisionPoint[all.Length], 0);
        for (var i = 0; i < all.Length; i++)
        {
            var candidate = all[i].K % step == 0;
            points[i] = Of(all[i], candidate, candidate && front[candidates++], scenario);
        }

        return points;
    }

    private static DecisionPoint Of(TrajectoryPoint point, bool candidate, bool pareto, Scenario scenario)
    {
        var scaled = ScaledMeans.Of(point, scenario.Limits);
        return new DecisionPoint(
            point,
            candidate,
            candidate && Feasibility.Of(point, scenario),
            pareto,
            PickMethod.CubeVolume(scaled),
            PickMethod.UtopiaDistance(scaled));
    }

    private static bool[] Front(TrajectoryPoint[] candidates) => ParetoFront.Mask(FrontValues.Of(candidates), FrontValues.Directions);
}

/// <summary>Means as rows of cost, time and accuracy.</summary>
internal static class FrontValues
{
    /// <summary>Which way each of them gets better.</summary>
    public static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>The rows of candidates, one after the other.</summary>
    public static double[] Of(IReadOnlyList<OverallPoint> points)
    {
        var statistics = new TrajectoryPoint[points.Count];
        for (var i = 0; i < statistics.Length; i++)
            statistics[i] = points[i].Statistics;
        return Of(statistics);
    }

    /// <summary>The rows of points of a trajectory, one after the other.</summary>
    public static double[] Of(TrajectoryPoint[] points)
    {
        var values = new double[3 * points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            ref readonly var point = ref points[i];
            (values[3 * i], values[3 * i + 1], values[3 * i + 2]) = (point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
        }

        return values;
    }
}

/// <summary>What it takes to meet the limits.</summary>
public static class Feasibility
{
    /// <summary>
    /// Without <see cref="Scenario.Confidence"/>, whether the means of <paramref name="point"/> meet all three limits; with it,
    /// whether at least that share of the trials does. A mean or a share that equals its limit meets it.
    /// </summary>
    public static bool Of(TrajectoryPoint point, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var limits = scenario.Limits;
        return scenario.Confidence is { } confidence
            ? point.FeasibleProbability >= confidence
            : point.Cost.Mean <= limits.MaxCost && point.Time.Mean <= limits.MaxTime && point.Accuracy.Mean >= limits.MinAccuracy;
    }
}
