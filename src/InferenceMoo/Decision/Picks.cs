namespace InferenceMoo;

/// <summary>The number of samples that each method picks; null where the method picks none.</summary>
/// <param name="Accuracy">Highest mean accuracy among the feasible candidates.</param>
/// <param name="Cube">Largest cube volume among the feasible candidates.</param>
/// <param name="Utopia">Least utopia distance on the feasible front.</param>
/// <param name="KneeChord">Knee by the chord method.</param>
/// <param name="KneeCurvature">Knee by curvature.</param>
/// <param name="KneeKneedle">Knee by Kneedle.</param>
public sealed record Picks(int? Accuracy, int? Cube, int? Utopia, int? KneeChord, int? KneeCurvature, int? KneeKneedle)
{
    /// <summary>The number of samples that <paramref name="method"/> picks, a knee by <paramref name="knee"/>.</summary>
    public int? Of(PickMethod method, KneeMethod knee) => method switch
    {
        PickMethod.Accuracy => Accuracy,
        PickMethod.Cube => Cube,
        PickMethod.Utopia => Utopia,
        PickMethod.Knee => Knee(knee),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>The knee by <paramref name="method"/>.</summary>
    public int? Knee(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => KneeCurvature,
        KneeMethod.Kneedle => KneeKneedle,
        KneeMethod.Chord => KneeChord,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
