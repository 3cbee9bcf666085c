namespace InferenceMoo;

/// <summary>What a decision makes of each number of samples.</summary>
internal static class DecisionPoints
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>One point per point of <paramref name="trajectory"/>, whose candidates are the multiples of <paramref name="step"/>.</summary>
    public static DecisionPoint[] Of(IReadOnlyList<TrajectoryPoint> trajectory, int step, Limits limits)
    {
        var candidates = trajectory.Where(point => point.K % step == 0).ToArray();
        var front = candidates.Zip(Front(candidates)).Where(pair => pair.Second).Select(pair => pair.First.K).ToHashSet();
        return [.. trajectory.Select(point => Of(point, point.K % step == 0, front.Contains(point.K), limits))];
    }

    private static DecisionPoint Of(TrajectoryPoint point, bool candidate, bool pareto, Limits limits)
    {
        var (cost, time, accuracy) = ScaledMeans.Of(point, limits);
        return new DecisionPoint(
            point,
            candidate,
            candidate && IsFeasible(point, limits),
            pareto,
            CubeVolume: (1 - cost) * (1 - time) * accuracy,
            UtopiaDistance: new FrontPoint(cost, time, 1 - accuracy).Length);
    }

    private static bool IsFeasible(TrajectoryPoint point, Limits limits) =>
        point.Cost.Mean <= limits.MaxCost && point.Time.Mean <= limits.MaxTime && point.Accuracy.Mean >= limits.MinAccuracy;

    private static bool[] Front(TrajectoryPoint[] candidates)
    {
        double[] values = [.. candidates.SelectMany(point => new[] { point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean })];
        return ParetoFront.Mask(values, Directions);
    }
}
