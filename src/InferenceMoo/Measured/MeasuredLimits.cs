namespace InferenceMoo;

/// <summary>The limits that a measured point has to meet; null for no limit.</summary>
/// <param name="MaxCost">Budget in USD, above 0.</param>
/// <param name="MaxTime">Deadline in seconds, above 0.</param>
/// <param name="MinAccuracy">Least accuracy, in [0, 1].</param>
public readonly record struct MeasuredLimits(double? MaxCost, double? MaxTime, double? MinAccuracy)
{
    /// <summary>The limits in force: an absent budget or deadline is infinite, an absent floor 0, so that every point meets them.</summary>
    public Limits InForce => new(MaxCost ?? double.PositiveInfinity, MaxTime ?? double.PositiveInfinity, MinAccuracy ?? 0);
}
