namespace InferenceMoo;

/// <summary>
/// The row, from 0, of the point that each method picks; null where the method picks none. All picks are on the feasible front; a point
/// that has no cube, because it lies beyond a scale that comes from the front, is dominated. Ties go to the smallest cost (time, where cost was not
/// measured), then to the first row.
/// </summary>
/// <param name="Accuracy">Highest accuracy; null where accuracy was not measured.</param>
/// <param name="Cube">Largest cube volume.</param>
/// <param name="Utopia">Least utopia distance.</param>
/// <param name="KneeChord">Knee by the chord method, above the line between the ends of the effort curve.</param>
/// <param name="KneeCurvature">
/// Knee by curvature, where the curve is one trajectory: its k rises in even steps, under one label or without labels.
/// </param>
/// <param name="KneeKneedle">Knee by Kneedle on the effort curve.</param>
public sealed record MeasuredPicks(int? Accuracy, int? Cube, int? Utopia, int? KneeChord, int? KneeCurvature, int? KneeKneedle)
{
    /// <summary>The knee by <paramref name="method"/>.</summary>
    public int? Knee(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => KneeCurvature,
        KneeMethod.Kneedle => KneeKneedle,
        KneeMethod.Chord => KneeChord,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
