namespace InferenceMoo;

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
