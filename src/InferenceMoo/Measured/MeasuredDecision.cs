using System.Globalization;

namespace InferenceMoo;

/// <summary>What is asked of measured points.</summary>
public sealed record MeasuredQuestion
{
    /// <summary>The limits, as <see cref="Limits"/> have them; null, as by default, for none.</summary>
    public PerObjective<double?> Limits { get; init; }

    /// <summary>
    /// The reference point that somebody wants the hypervolume taken up to, finite; null in an objective for the limit there, or where
    /// there is none for the nadir of the front made worse (see <see cref="MeasuredDecision.Reference"/>).
    /// </summary>
    public PerObjective<double?> Reference { get; init; }

    /// <summary>The method whose knee is reported as the knee.</summary>
    public KneeMethod Knee { get; init; } = KneeMethod.Chord;

    /// <summary>All faults of the question, in the order of the command line's options; or none.</summary>
    /// <param name="points">The points; null to look at the question alone.</param>
    public IReadOnlyList<Fault> Check(MeasuredPoints? points) =>
    [
        .. Objective.All.SelectMany(objective => CheckLimit(objective, points)),
        .. Objective.All.SelectMany(objective => CheckReference(objective, points)),
    ];

    private IEnumerable<Fault> CheckLimit(Objective objective, MeasuredPoints? points)
    {
        if (Limits[objective] is not { } limit)
            yield break;
        var (option, found) = (objective.Limit.Option, limit.ToString(CultureInfo.InvariantCulture));
        var isAmount = objective.Direction == Direction.Minimise;
        if (isAmount ? !(limit > 0 && limit <= Objective.MostAmount) : !objective.Limit.Range.Allows(limit))
            yield return new Fault(option, found, isAmount ? $"a number above 0 and up to 1e100 ({objective.Unit})" : objective.Limit.Range.Text);
        else if (IsMissing(objective, points))
            yield return new Fault(option, found, $"no limit, for the points have no {objective.Key}");
    }

    private IEnumerable<Fault> CheckReference(Objective objective, MeasuredPoints? points)
    {
        if (Reference[objective] is not { } reference)
            yield break;
        var found = string.Create(CultureInfo.InvariantCulture, $"{objective.Key}={reference}");
        if (!(Math.Abs(reference) <= Objective.MostAmount))
            yield return new Fault("--reference", found, "a number of at most 1e100" + (objective.Symbol.Length > 0 ? $" ({objective.Unit})" : ""));
        else if (IsMissing(objective, points))
            yield return new Fault("--reference", found, $"no {objective.Key}, for the points have no {objective.Key}");
    }

    private static bool IsMissing(Objective objective, MeasuredPoints? points) => points is not null && points[objective] is null;
}

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
/// not measured), then to the first row. The knees are those of the trajectory where the front is one, its k rising under one label or
/// without labels; else those of the effort curve, where the one by curvature is null. It is null too where k does not rise in even steps.
/// </param>
/// <param name="Shortfall">Which limits fail and by how much, where no point is feasible; null otherwise, and for no points.</param>
public sealed record MeasuredDecision(
    MeasuredPoints Points,
    MeasuredQuestion Question,
    IReadOnlyList<bool> Feasible,
    int FeasibleCount,
    IReadOnlyList<MeasuredFrontPoint> Front,
    PerObjective<MeasuredBound?> Scales,
    PerObjective<MeasuredBound?>? Reference,
    double? Hypervolume,
    Picks<int?> Picks,
    Shortfall? Shortfall);

/// <summary>A point of the front of measured points.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Feasible">Whether it meets the limits.</param>
/// <param name="Contribution">The hypervolume that it alone adds to the front; 0 where it is not better than the reference.</param>
/// <param name="CubeVolume">(1 - C/C_max)(1 - T/T_max) A by the scales; null for a point that is not feasible.</param>
/// <param name="UtopiaDistance">Euclidean length of (C/C_max, T/T_max, 1 - A), likewise.</param>
public readonly record struct MeasuredFrontPoint(int Row, bool Feasible, double Contribution, double? CubeVolume, double? UtopiaDistance);

/// <summary>A value that an objective is held against, and where it comes from.</summary>
/// <param name="Value">The value, in the objective's unit.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct MeasuredBound(double Value, MeasuredBoundSource Source);

/// <summary>Where a value that an objective is held against comes from.</summary>
public enum MeasuredBoundSource
{
    /// <summary>Somebody asked for it.</summary>
    Asked,

    /// <summary>It is the limit.</summary>
    Limit,

    /// <summary>The front has it: there is no limit.</summary>
    Front,
}
