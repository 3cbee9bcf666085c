namespace InferenceMoo;

/// <summary>A pick with its exact means.</summary>
/// <param name="Model">Key of the model that is picked.</param>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="Cost">Mean cost in USD.</param>
/// <param name="Time">Mean time in seconds, divided by the inferences that run at the same time.</param>
/// <param name="Accuracy">Mean of the best accuracy, in [0, 1].</param>
public readonly record struct PickMeans(string Model, int K, double Cost, double Time, double Accuracy)
{
    /// <summary>The value of <paramref name="output"/>, in its unit.</summary>
    public double Of(SensitivityOutput output) => output switch
    {
        SensitivityOutput.K => K,
        SensitivityOutput.Cost => Cost,
        SensitivityOutput.Time => Time,
        SensitivityOutput.Accuracy => Accuracy,
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    /// <summary>What <paramref name="method"/> picks in <paramref name="decision"/>; null where it picks none.</summary>
    internal static PickMeans? Of(ModelDecision decision, PickMethod method, KneeMethod knee) =>
        decision.Picks.Of(method, knee) is { } k ? Of(decision.Model, decision.At(k).Point) : null;

    /// <summary>What <paramref name="method"/> picks over all models; null where it picks none.</summary>
    internal static PickMeans? Of(Picks<OverallPick?> picks, PickMethod method, KneeMethod knee) =>
        picks.Of(method, knee) is { Point: var found } ? Of(found.Model, found.Statistics) : null;

    private static PickMeans Of(Model model, TrajectoryPoint point) =>
        new(model.Key, point.K, point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
}
