namespace InferenceMoo;

/// <summary>The decision on measured points.</summary>
/// <param name="Points">The points.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Feasible">Per point, whether it meets the limits.</param>
/// <param name="FeasibleCount">Number of points that do.</param>
/// <param name="Front">
/// The points that no point dominates in the objectives that were measured, feasible or not, by rising cost (time, where cost was not
/// measured). Of equal points the one with the smallest k, then the first row.
/// </param>
/// <param name="Scales">
/// What cost and time are divided by, to be compared: the limit; without one the largest value on the feasible front, which no
/// dominated point can change, or 1 where that is 0. Null where nothing is feasible and there is no limit. Accuracy has no scale.
/// </param>
/// <param name="Reference">
/// What the hypervolume is taken up to: what was asked for; otherwise the limit; without one the nadir of the front made worse by a
/// tenth of the front's range (of the nadir where the front has no range, by 0.1 where that is 0), so that every point counts.
/// Null for no points.
/// </param>
/// <param name="Hypervolume">The hypervolume of the front in the product of the objectives' units; null for no points.</param>
/// <param name="Picks">
/// The row, from 0, of the point that each rule picks; null where it picks none. All picks are on the feasible front; a point that has no
/// cube, because it lies beyond a scale that comes from the front, is dominated. Ties go to the smallest cost (time, where cost was
/// not measured), then to the first row. The knees by chord and by Kneedle are those of the effort curve; the one by curvature is null but
/// where the curve is one trajectory: its k rises in even steps, under one label or without labels.
/// </param>
/// <param name="Shortfall">Which limits fail and by how much, where no point is feasible; null otherwise, and for no points.</param>
public sealed record MeasuredDecision(
    MeasuredPoints Points,
    MeasuredQuestion Question,
    IReadOnlyList<bool> Feasible,
    int FeasibleCount,
    IReadOnlyList<MeasuredFrontPoint> Front,
    MeasuredBounds Scales,
    MeasuredBounds? Reference,
    double? Hypervolume,
    Picks<int?> Picks,
    MeasuredShortfall? Shortfall);
