namespace InferenceMoo.Figures;

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
