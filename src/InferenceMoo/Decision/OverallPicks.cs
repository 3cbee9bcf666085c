namespace InferenceMoo;

/// <summary>
/// What each method picks among the feasible candidates of all models; null where the method picks none. All picks are on
/// the joint front: whatever dominates a candidate is at least as good by every method. Ties go to the smallest cost, then to the
/// model listed first, then to the smallest k.
/// </summary>
/// <param name="Accuracy">Highest mean accuracy.</param>
/// <param name="Cube">Largest cube volume.</param>
/// <param name="Utopia">Least utopia distance.</param>
/// <param name="KneeChord">Knee by the chord method on the <see cref="EffortCurve"/>.</param>
/// <param name="KneeCurvature">Knee by curvature, where the curve is of one model alone.</param>
/// <param name="KneeKneedle">Knee by Kneedle on the curve.</param>
public sealed record OverallPicks(
    OverallPick? Accuracy,
    OverallPick? Cube,
    OverallPick? Utopia,
    OverallPick? KneeChord,
    OverallPick? KneeCurvature,
    OverallPick? KneeKneedle)
{
    /// <summary>What <paramref name="method"/> picks, a knee by <paramref name="knee"/>.</summary>
    public OverallPick? Of(PickMethod method, KneeMethod knee) => method switch
    {
        PickMethod.Accuracy => Accuracy,
        PickMethod.Cube => Cube,
        PickMethod.Utopia => Utopia,
        PickMethod.Knee => Knee(knee),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>The knee by <paramref name="method"/>.</summary>
    public OverallPick? Knee(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => KneeCurvature,
        KneeMethod.Kneedle => KneeKneedle,
        KneeMethod.Chord => KneeChord,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
