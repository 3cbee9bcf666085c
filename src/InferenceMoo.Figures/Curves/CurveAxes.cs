namespace InferenceMoo.Figures;

/// <summary>The scales and ranges of a figure against k.</summary>
/// <param name="X">Scale of k.</param>
/// <param name="Y">Scale of the quantity.</param>
/// <param name="XRange">First and last position along the axis of k.</param>
/// <param name="YRange">First and last position along the quantity's axis.</param>
/// <param name="Limit">Where the limit lies on the quantity's axis.</param>
internal sealed record CurveAxes(AxisScale X, AxisScale Y, (double Low, double High) XRange, (double Low, double High) YRange, LimitPlace Limit)
{
    // A feasible part narrower than this share of a linear axis could not be read.
    private const int SmallestReadableShare = 20;

    // A linear axis of k starts above 0, where there is nothing to count.
    private const double LargestStart = 0.9;

    /// <summary>Chooses scales and ranges so that both the whole trajectory and its feasible part can be read.</summary>
    public static CurveAxes For(IReadOnlyList<DecisionPoint> points, Limits limits, Quantity quantity)
    {
        var x = new AxisScale(NeedsLog(points, limits));
        var statistics = points.Select(point => quantity.Of(point.Point)).ToArray();
        var y = new AxisScale(x.IsLog && quantity != Quantity.Accuracy && statistics.All(value => value.LowerQuantile > 0));
        var low = y.Position(statistics.Min(value => Math.Min(value.LowerQuantile, value.Mean)));
        var high = y.Position(statistics.Max(value => Math.Max(value.UpperQuantile, value.Mean)));
        var (range, place) = Range(quantity, y, low, high, quantity.Limit(limits));
        return new(x, y, KRange(x, points.Count), range, place);
    }

    private static bool NeedsLog(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        var affordable = points.Count(point => point.Point.Cost.Mean <= limits.MaxCost && point.Point.Time.Mean <= limits.MaxTime);
        return points.Count > SmallestReadableShare * Math.Max(affordable, 1);
    }

    private static (double Low, double High) KRange(AxisScale scale, int kMax)
    {
        if (kMax == 1)
            return (0.5, 1.5);
        var pad = 0.02 * (scale.Position(kMax) - scale.Position(1));
        return (scale.Position(1) - Math.Min(pad, LargestStart), scale.Position(kMax) + pad);
    }

    private static ((double, double), LimitPlace) Range(Quantity quantity, AxisScale scale, double low, double high, double limit)
    {
        if (quantity == Quantity.Accuracy)
            return ValueRange.OfAccuracy(low, high, limit);
        return scale.IsLog && limit > 0 ? ValueRange.OfLogAmount(low, high, Math.Log10(limit)) : ValueRange.OfAmount(high, limit);
    }
}
