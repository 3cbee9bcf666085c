namespace InferenceMoo.Cli.Tests;

/// <summary>A plain decision for tests of what is printed: the right shape, picks that are easy to follow, no knee by curvature.</summary>
internal static class TestDecision
{
    public static Decision Of(Scenario scenario) =>
        Of(scenario, [.. scenario.Models.Select(model => TestTrajectory.Of(model, scenario))]);

    public static Decision Of(Scenario scenario, SimulatedTrials trials) => Of(scenario, trials.Trajectories);

    public static Decision Of(Scenario scenario, IReadOnlyList<Trajectory> trajectories) =>
        new(scenario, [.. trajectories.Select(trajectory => Model(scenario, trajectory))]);

    private static ModelDecision Model(Scenario scenario, Trajectory trajectory)
    {
        var step = scenario.KStepOf(trajectory.Model);
        DecisionPoint[] points = [.. trajectory.Points.Select(point => Point(scenario.Limits, point, point.K % step == 0))];
        int[] feasible = [.. points.Where(point => point.Feasible).Select(point => point.K)];
        var shortfall = feasible.Length == 0 ? Shortfall(scenario.Limits, points[step - 1].Point) : null;
        return new ModelDecision(trajectory, step, points, feasible.Length, points.Count(point => point.Pareto), new(rule => Pick(rule.Key, feasible)), shortfall);
    }

    private static int? Pick(string rule, int[] feasible) => (rule, feasible) switch
    {
        (_, []) or ("knee_curvature", _) => null,
        ("accuracy", _) => feasible[^1],
        ("knee_chord", _) => feasible[feasible.Length / 2],
        _ => feasible[0],
    };

    private static DecisionPoint Point(Limits limits, TrajectoryPoint point, bool isCandidate)
    {
        var (cost, time, accuracy) = (point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
        var isFeasible = isCandidate && cost <= limits.MaxCost && time <= limits.MaxTime && accuracy >= limits.MinAccuracy;
        var cube = (1 - (cost / limits.MaxCost)) * (1 - (time / limits.MaxTime)) * accuracy;
        var distance = Math.Sqrt(Math.Pow(cost / limits.MaxCost, 2) + Math.Pow(time / limits.MaxTime, 2) + Math.Pow(1 - accuracy, 2));
        return new DecisionPoint(point, TestTrajectory.Share(point, limits), isCandidate, isFeasible, isCandidate, cube, distance);
    }

    private static Shortfall Shortfall(Limits limits, TrajectoryPoint point) => new(
        0,
        point.K,
        new(
            Math.Max(0, point.Cost.Mean - limits.MaxCost),
            Math.Max(0, point.Time.Mean - limits.MaxTime),
            Math.Max(0, limits.MinAccuracy - point.Accuracy.Mean)));
}
