namespace InferenceMoo.Figures.Tests;

/// <summary>Plausible decisions from closed-form means, so that figures can be drawn without a simulation.</summary>
internal static class SampleDecision
{
    public static Decision Of(Scenario scenario) => new(scenario, [.. scenario.Models.Select(model => Decide(model, scenario))]);

    public static Decision Of(Model model, int kMax = 128, Limits? limits = null) =>
        Of(new Scenario { Models = [model], KMax = kMax, Limits = limits ?? Limits.Published });

    public static Decision Published() => Of(new Scenario { Models = SampleModels.Published });

    public static Decision WithPicks(Decision decision, Picks<int?> picks) =>
        decision with { Models = [.. decision.Models.Select(model => model with { Picks = picks })] };

    private static ModelDecision Decide(Model model, Scenario scenario)
    {
        var (limits, step, parallel) = (scenario.Limits, Math.Min(scenario.KStepOf(model), scenario.KMax), scenario.ParallelOf(model));
        var points = Enumerable.Range(1, scenario.KMax).Select(k => Decide(SampleTrajectory.At(model, k, parallel), step, limits)).ToArray();
        var feasible = points.Where(point => point.Feasible).ToArray();
        var trajectory = new Trajectory(model, parallel, scenario.Trials, [.. points.Select(point => point.Point)]);
        var shortfall = feasible.Length > 0 ? null : SampleShortfall.Of(points.Where(point => point.Candidate), limits);
        return new(trajectory, step, points, feasible.Length, points.Count(point => point.Pareto), Pick(feasible), shortfall);
    }

    private static DecisionPoint Decide(TrajectoryPoint point, int step, Limits limits)
    {
        var (c, t, a) = (point.Cost.Mean / limits.MaxCost, point.Time.Mean / limits.MaxTime, point.Accuracy.Mean);
        var candidate = point.K % step == 0;
        var feasible = candidate && c <= 1 && t <= 1 && a >= limits.MinAccuracy;
        return new(point, 0.5, candidate, feasible, candidate, (1 - c) * (1 - t) * a, Math.Sqrt(c * c + t * t + (1 - a) * (1 - a)));
    }

    private static Picks<int?> Pick(DecisionPoint[] feasible)
    {
        if (feasible.Length == 0)
            return new(_ => null);
        int? knee = feasible.Length < 3 ? null : feasible[feasible.Length / 3].K;
        return new(rule => rule.Key switch
        {
            "accuracy" => feasible.MaxBy(point => point.Point.Accuracy.Mean).K,
            "cube" => feasible.MaxBy(point => point.CubeVolume).K,
            "utopia" => feasible.MinBy(point => point.UtopiaDistance).K,
            "knee_chord" or "knee_kneedle" => knee,
            _ => null,
        });
    }
}
