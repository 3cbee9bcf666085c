namespace InferenceMoo.Figures;

/// <summary>What the axes of the three-dimensional figure span.</summary>
/// <param name="Limits">The limits.</param>
/// <param name="CostEnd">End of the cost axis in USD; it starts at 0.</param>
/// <param name="TimeEnd">End of the time axis in seconds; it starts at 0.</param>
/// <param name="AccuracyStart">Start of the accuracy axis; it ends at 1.</param>
internal sealed record SpaceView(Limits Limits, double CostEnd, double TimeEnd, double AccuracyStart)
{
    // The axes run past a limit that the trajectory breaks, far enough to see it leave.
    private const double Overrun = 1.2;

    // Where the closest candidate lies beyond this many times a limit, the axis is about the candidate, and the limit too near 0 to be a wall.
    private const double FarthestShortfall = 4;

    // Less of an axis than this is no room that could be seen.
    private const double LeastRoom = 0.02;

    // A trajectory that fills less of its axis than this could not be read: the axis then ends before the limit.
    private const double LeastShare = 1.0 / 12;

    private const double LeastAccuracySpan = 0.005;

    /// <summary>Whether the budget lies on the cost axis.</summary>
    public bool ShowsBudget => IsSeen(Limits.MaxCost, CostEnd);

    /// <summary>Whether the deadline lies on the time axis.</summary>
    public bool ShowsDeadline => IsSeen(Limits.MaxTime, TimeEnd);

    /// <summary>Whether the accuracy floor lies on the accuracy axis.</summary>
    public bool ShowsFloor => Limits.MinAccuracy >= AccuracyStart;

    /// <summary>Where the budget, the deadline and the floor bound the room that is drawn, or the axes do where one is off the scale.</summary>
    public (double Cost, double Time, double Accuracy) Room =>
        (ShowsBudget ? Limits.MaxCost : CostEnd, ShowsDeadline ? Limits.MaxTime : TimeEnd, Math.Max(Limits.MinAccuracy, AccuracyStart));

    /// <summary>The axes for a model: the box of the limits, longer on the sides where the trajectory leaves it and shorter on those that it does not come near.</summary>
    public static SpaceView For(ModelDecision model, Limits limits)
    {
        var closest = model.Shortfall is { } shortfall ? model.At(shortfall.K!.Value).Point : (TrajectoryPoint?)null;
        var points = model.Points.Select(point => point.Point).ToArray();
        return new(
            limits,
            End(limits.MaxCost, points.Max(point => point.Cost.Mean), closest?.Cost.Mean),
            End(limits.MaxTime, points.Max(point => point.Time.Mean), closest?.Time.Mean),
            Start(limits.MinAccuracy, points.Min(point => point.Accuracy.Mean), closest?.Accuracy.Mean));
    }

    /// <summary>Where amounts lie in the drawn box.</summary>
    public BoxPoint Place(double cost, double time, double accuracy) =>
        new(cost / CostEnd, time / TimeEnd, (accuracy - AccuracyStart) / (1 - AccuracyStart));

    /// <summary>Where the means of <paramref name="point"/> lie in the drawn box.</summary>
    public BoxPoint Place(TrajectoryPoint point) => Place(point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);

    /// <summary>Why the limit of <paramref name="objective"/> is no plane of the drawn room; null where it is one.</summary>
    public string? OffScale(Objective objective)
    {
        if (objective == Objective.Accuracy)
            return ShowsFloor ? null : $"off the scale, which starts at {Numbers.Rough(AccuracyStart)}";
        var (limit, end) = (Limits[objective], objective == Objective.Cost ? CostEnd : TimeEnd);
        if (IsSeen(limit, end))
            return null;
        return limit > end ? $"off the scale, which ends at {Numbers.Rough(end)}" : "too near 0 for this scale";
    }

    private static bool IsSeen(double limit, double end) => limit <= end && limit >= LeastRoom * end;

    private static double End(double limit, double largest, double? closest)
    {
        if (closest > FarthestShortfall * limit)
            return Math.Min(Overrun * largest, FarthestShortfall * closest.Value);
        if (largest > limit)
            return Overrun * Math.Max(limit, closest ?? 0);
        return largest > 0 && largest < LeastShare * limit ? Overrun * largest : limit;
    }

    private static double Start(double limit, double smallest, double? closest)
    {
        var overrun = Overrun - 1;
        var lowest = Math.Min(limit, closest ?? limit);
        var start = smallest < limit ? lowest - overrun * (1 - lowest) : limit;
        if (1 - smallest < LeastShare * (1 - limit))
            start = 1 - Overrun * (1 - smallest);
        return Math.Clamp(start, 0, 1 - LeastAccuracySpan);
    }
}
