namespace InferenceMoo;

/// <summary>What makes the objectives of measured points comparable.</summary>
/// <param name="bounds">What cost and time are divided by.</param>
internal sealed class MeasuredScales(MeasuredBounds bounds)
{
    /// <summary>The scales as they are reported.</summary>
    public MeasuredBounds Bounds { get; } = bounds;

    /// <summary>The limits, or the largest values among the points at the <paramref name="feasible"/> rows of the front.</summary>
    public static MeasuredScales Of(MeasuredObjectives objectives, IReadOnlyList<int> feasible, MeasuredLimits limits) => new(new(
        Scale(objectives, MeasuredField.Cost, limits.MaxCost, feasible.Select(row => objectives[row].Cost)),
        Scale(objectives, MeasuredField.Time, limits.MaxTime, feasible.Select(row => objectives[row].Time)),
        null));

    /// <summary>(C/C_max, T/T_max, A), where a feasible point has no coordinate outside [0, 1].</summary>
    public FrontPoint Of(FrontPoint point) => new(point.Cost / (Bounds.Cost?.Value ?? 1), point.Time / (Bounds.Time?.Value ?? 1), point.Accuracy);

    private static MeasuredBound? Scale(MeasuredObjectives objectives, MeasuredField objective, double? limit, IEnumerable<double> values)
    {
        if (!objectives.Present.Contains(objective))
            return null;
        if (limit is { } given)
            return new MeasuredBound(given, MeasuredBoundSource.Limit);
        return values.Select(value => (double?)value).Max() is { } largest
            ? new MeasuredBound(largest == 0 ? 1 : largest, MeasuredBoundSource.Front)
            : null;
    }
}
