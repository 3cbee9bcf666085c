namespace InferenceMoo;

/// <summary>How far a simulation lies from the exact answers, and the verdict.</summary>
/// <param name="Models">One check per model, in the order of the trajectories; at least one.</param>
public sealed record Check(IReadOnlyList<ModelCheck> Models)
{
    /// <summary>
    /// The most standard errors that pass. The comparisons of a run hang together along k and between models: they are worth
    /// several hundred independent ones, of which chance alone brings one beyond 5 in roughly one run in two thousand.
    /// </summary>
    public const double Threshold = 5;

    /// <summary>Whether every model passes.</summary>
    public bool Passed => Models.All(model => model.Passed);

    /// <summary>The model that lies farthest off.</summary>
    public ModelCheck Worst => Models.MaxBy(model => model.LargestDeviation)!;
}
