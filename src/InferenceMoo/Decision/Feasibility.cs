namespace InferenceMoo;

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
