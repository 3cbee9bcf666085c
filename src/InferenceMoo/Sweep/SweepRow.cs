namespace InferenceMoo;

/// <summary>What is decided at one combination of a sweep, over all of its models or for one of them.</summary>
/// <param name="Number">The combination's number, from 0.</param>
/// <param name="Model">The model that was decided on; null for the decision over all.</param>
/// <param name="FeasibleCount">Number of feasible candidates.</param>
/// <param name="FrontCount">Number of feasible candidates that no other one dominates.</param>
/// <param name="Accuracy">Highest mean accuracy; null, as all picks, where the method picks none.</param>
/// <param name="Cube">Largest cube volume.</param>
/// <param name="Utopia">Least utopia distance.</param>
/// <param name="Knee">The knee by the sweep's method.</param>
public sealed record SweepRow(
    int Number,
    Model? Model,
    int FeasibleCount,
    int FrontCount,
    SweepPick? Accuracy,
    SweepPick? Cube,
    SweepPick? Utopia,
    SweepPick? Knee)
{
    /// <summary>The pick of <paramref name="method"/>; null where it picks none.</summary>
    public SweepPick? Pick(PickMethod method) => method switch
    {
        PickMethod.Accuracy => Accuracy,
        PickMethod.Cube => Cube,
        PickMethod.Utopia => Utopia,
        PickMethod.Knee => Knee,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
