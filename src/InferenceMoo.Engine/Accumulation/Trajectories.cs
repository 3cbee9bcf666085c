using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Turns what a pass has counted into the trajectories of its models.</summary>
public static class Trajectories
{
    /// <summary>The trajectories, in the order of the pass's models.</summary>
    public static IEnumerable<Trajectory> Of(SimulationPass pass, Accumulator counted)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(counted);
        return pass.Models.Select((_, number) => Of(pass, counted, number));
    }

    private static Trajectory Of(SimulationPass pass, Accumulator counted, int number)
    {
        var model = pass.Models[number];
        var accuracy = new BestAccuracyStatistics(model.Model.Accuracy);
        var points = new TrajectoryPoint[pass.KMax];
        Parallel.For(1, pass.KMax + 1, k => points[k - 1] = new TrajectoryPoint(
            k,
            TokenStatistics.At(counted, pass, model.Cost, model.CostProjection, k),
            TokenStatistics.At(counted, pass, model.Work, model.WorkProjection, k).DividedBy(model.Parallel),
            accuracy.At(counted.BestDraws.AsSpan((k - 1) * BestDrawBins.Count, BestDrawBins.Count), counted.Trials.Count, k),
            (double)counted.Feasible[number * pass.KMax + k - 1] / counted.Trials.Count));
        return new Trajectory(model.Model, model.Parallel, counted.Trials.Count, points);
    }
}
