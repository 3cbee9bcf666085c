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

/// <summary>One of the three quantities that are drawn against k.</summary>
/// <param name="Name">What it is called in a title.</param>
/// <param name="AxisTitle">Its axis title, with the unit.</param>
/// <param name="LimitName">What its limit is called.</param>
/// <param name="Unit">The unit, with a leading space, to follow a number; empty for accuracy.</param>
/// <param name="Of">Picks its statistic from a point.</param>
/// <param name="Limit">Picks its limit.</param>
internal sealed record Quantity(
    string Name, string AxisTitle, string LimitName, string Unit, Func<TrajectoryPoint, Statistic> Of, Func<Limits, double> Limit)
{
    /// <summary>Best accuracy of k samples, in [0, 1].</summary>
    public static Quantity Accuracy { get; } = new(
        "Accuracy", "accuracy of the best of k (0 to 1)", "accuracy floor", "", point => point.Accuracy, limits => limits.MinAccuracy);

    /// <summary>Cost of k samples in USD.</summary>
    public static Quantity Cost { get; } = new("Cost", "cost of k samples (USD)", "budget", " USD", point => point.Cost, limits => limits.MaxCost);

    /// <summary>Time of k samples in seconds.</summary>
    public static Quantity Time { get; } = new("Time", "time of k samples (s)", "deadline", " s", point => point.Time, limits => limits.MaxTime);

    /// <summary>The limit with its value and unit.</summary>
    public string LimitText(Limits limits) => $"{LimitName} {Numbers.Format(Limit(limits))}{Unit}";
}

/// <summary>
/// The range of a value axis. It holds all the data, and the limit too unless that would press the data into a corner.
/// </summary>
internal static class ValueRange
{
    private const double Pad = 0.05;

    // An axis that ends at the limit still gives the data a quarter of its length.
    private const double LargestStretch = 4;

    private const double DecadesToLimit = 2;

    /// <summary>The range of accuracies from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static ((double Low, double High) Range, LimitPlace Limit) OfAccuracy(double low, double high, double limit)
    {
        var reach = LargestStretch * Math.Max(high - low, 0.01);
        var place = limit < high - reach ? LimitPlace.BelowAxis : limit > low + reach ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        return (Padded(low, high, limit, place, 0.002), place);
    }

    /// <summary>The range of amounts from 0, or a little less so that a line along 0 can be seen, to <paramref name="high"/>.</summary>
    public static ((double Low, double High) Range, LimitPlace Limit) OfAmount(double high, double limit)
    {
        var place = high > 0 && limit > LargestStretch * high ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        var top = place == LimitPlace.OnAxis ? Math.Max(high, limit) : high;
        return ((-top * Pad / 2, top * (1 + Pad)), place);
    }

    /// <summary>The range of amounts whose base-10 logarithms run from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static ((double Low, double High) Range, LimitPlace Limit) OfLogAmount(double low, double high, double limit)
    {
        var place = limit < low - DecadesToLimit ? LimitPlace.BelowAxis
            : limit > high + DecadesToLimit ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        return (Padded(low, high, limit, place, 0.1), place);
    }

    private static (double, double) Padded(double low, double high, double limit, LimitPlace place, double leastPad)
    {
        if (place == LimitPlace.OnAxis)
            (low, high) = (Math.Min(low, limit), Math.Max(high, limit));
        var pad = Math.Max(Pad * (high - low), leastPad);
        return (low - pad, high + pad);
    }
}

/// <summary>Where a limit lies on the axis of its quantity.</summary>
internal enum LimitPlace
{
    /// <summary>On the axis.</summary>
    OnAxis,

    /// <summary>So far above the data that the axis ends below it.</summary>
    AboveAxis,

    /// <summary>So far below the data that the axis starts above it.</summary>
    BelowAxis,
}
