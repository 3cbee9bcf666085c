namespace InferenceMoo.Cli.Tests;

/// <summary>Made-up statistics with the shape of real ones: cost and time grow with k, accuracy grows ever slower.</summary>
internal static class TestTrajectory
{
    public static Trajectory Of(Model model, Scenario scenario)
    {
        var parallel = scenario.ParallelOf(model);
        var points = Enumerable.Range(1, scenario.KMax).Select(k => Point(model, parallel, k));
        return new Trajectory(model, parallel, scenario.Trials, [.. points]);
    }

    private static TrajectoryPoint Point(Model model, int parallel, int k)
    {
        var cost = Sum(model.CostPerInputToken, model.CostPerOutputToken, model, k);
        var time = Sum(model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel, model, k);
        var accuracy = 1 - ((1 - model.Accuracy.Mean) / Math.Pow(k, 0.3));
        return new TrajectoryPoint(k, Spread(cost, 0.02 * cost), Spread(time, 0.02 * time), Spread(accuracy, 0.02));
    }

    /// <summary>A share of feasible trials that is easy to follow.</summary>
    public static double Share(TrajectoryPoint point, Limits limits) => point.Cost.Mean <= limits.MaxCost ? 0.9996 : 0;

    private static double Sum(double perInput, double perOutput, Model model, int k) =>
        k * ((perInput * model.InputTokens.Mean) + (perOutput * model.OutputTokens.Mean));

    private static Statistic Spread(double mean, double deviation) =>
        new(mean, deviation, deviation / 1000, mean - (2 * deviation), mean, mean + (2 * deviation));
}
