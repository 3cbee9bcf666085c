namespace InferenceMoo;

/// <summary>The means of a point in units of the limits, in which the three objectives can be compared.</summary>
internal static class ScaledMeans
{
    /// <summary>(C/C_max, T/T_max, A) on the means.</summary>
    public static FrontPoint Of(TrajectoryPoint point, Limits limits) =>
        new(point.Cost.Mean / limits.MaxCost, point.Time.Mean / limits.MaxTime, point.Accuracy.Mean);
}
