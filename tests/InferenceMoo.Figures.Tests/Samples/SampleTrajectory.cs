using MathNet.Numerics.Distributions;

namespace InferenceMoo.Figures.Tests;

/// <summary>Closed-form statistics of a model; the mean accuracy is taken to be its median.</summary>
internal static class SampleTrajectory
{
    private const double UpperZ = 1.959964;

    public static TrajectoryPoint At(Model model, int k, int parallel)
    {
        var cost = Sum(model, k, model.CostPerInputToken, model.CostPerOutputToken);
        var time = Sum(model, k, model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel);
        var median = Accuracy(model, k, 0.5);
        var (low, high) = (Accuracy(model, k, 0.025), Accuracy(model, k, 0.975));
        return new(k, cost, time, new(median, (high - low) / 4, 1e-5, low, median, high));
    }

    private static Statistic Sum(Model model, int k, double perInput, double perOutput)
    {
        var mean = k * (perInput * model.InputTokens.Mean + perOutput * model.OutputTokens.Mean);
        var deviation = Math.Sqrt(k)
            * double.Hypot(perInput * model.InputTokens.StandardDeviation, perOutput * model.OutputTokens.StandardDeviation);
        return new(mean, deviation, deviation / 1000, mean - UpperZ * deviation, mean, mean + UpperZ * deviation);
    }

    private static double Accuracy(Model model, int k, double quantile) => Math.Clamp(
        Normal.InvCDF(model.Accuracy.Mean, Math.Max(model.Accuracy.StandardDeviation, 1e-12), Math.Pow(quantile, 1.0 / k)), 0, 1);
}
