namespace InferenceMoo;

/// <summary>How often replicates agree with each method's pick, whether it picks something or not.</summary>
/// <param name="Accuracy">Highest mean accuracy.</param>
/// <param name="Cube">Largest cube volume.</param>
/// <param name="Utopia">Least utopia distance.</param>
/// <param name="KneeChord">Knee by the chord method.</param>
/// <param name="KneeCurvature">Knee by curvature.</param>
/// <param name="KneeKneedle">Knee by Kneedle.</param>
public sealed record PickShares(
    PickShare Accuracy, PickShare Cube, PickShare Utopia, PickShare KneeChord, PickShare KneeCurvature, PickShare KneeKneedle)
{
    /// <summary>The share of the knee by <paramref name="method"/>.</summary>
    public PickShare Knee(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => KneeCurvature,
        KneeMethod.Kneedle => KneeKneedle,
        KneeMethod.Chord => KneeChord,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
