namespace InferenceMoo.Tests;

/// <summary>Trajectories whose means are known: exact ones, and ones written down by hand.</summary>
internal static class Trajectories
{
    /// <summary>The exact means of <paramref name="model"/>; <paramref name="trials"/> gives the standard errors, none for exact means.</summary>
    public static Trajectory Exact(Model model, int kMax, int parallel, long? trials = null)
    {
        var exact = new ExactModel(model, parallel);
        var error = trials is { } number ? 1 / Math.Sqrt(number) : 0;
        return new Trajectory(model, parallel, trials ?? 1, [.. Enumerable.Range(1, kMax).Select(k => Point(exact.At(k), error))]);
    }

    /// <summary>The given means for k = 1, 2, ...</summary>
    public static Trajectory OfMeans(params (double Cost, double Time, double Accuracy)[] means) => OfMeans(NineModels.Get("gpt5"), means);

    /// <summary>The given means of <paramref name="model"/> for k = 1, 2, ...</summary>
    public static Trajectory OfMeans(Model model, params (double Cost, double Time, double Accuracy)[] means) => new(
        model,
        1,
        1,
        [.. means.Select((mean, i) => new TrajectoryPoint(i + 1, Of(mean.Cost), Of(mean.Time), Of(mean.Accuracy)))]);

    private static TrajectoryPoint Point(ExactPoint exact, double error) => new(
        exact.K,
        Of(exact.CostMean, exact.CostStandardDeviation, error),
        Of(exact.TimeMean, exact.TimeStandardDeviation, error),
        Of(exact.AccuracyMean, exact.AccuracyStandardDeviation, error));

    private static Statistic Of(double mean, double deviation = 0, double error = 0) =>
        new(mean, deviation, error * deviation, mean, mean, mean);
}
