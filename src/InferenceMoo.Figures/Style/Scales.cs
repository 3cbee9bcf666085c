using ScottPlot;
using ScottPlot.TickGenerators;

namespace InferenceMoo.Figures;

/// <summary>A linear or a base-10 logarithmic axis.</summary>
/// <param name="IsLog">Whether the axis is logarithmic.</param>
internal readonly record struct AxisScale(bool IsLog)
{
    /// <summary>Where <paramref name="value"/> (above 0 on a logarithmic axis) lies along the axis.</summary>
    public double Position(double value) => IsLog ? Math.Log10(value) : value;

    /// <summary>The note that an axis title carries.</summary>
    public string Note => IsLog ? ", log scale" : "";
}

/// <summary>
/// The range of a value axis. It holds all the data, and the limit too unless that would press the data into a corner.
/// </summary>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Limit">Where the limit lies.</param>
internal readonly record struct ValueRange(double Low, double High, LimitPlace Limit)
{
    private const double Pad = 0.05;

    // An axis that ends at the limit still gives the data a quarter of its length.
    private const double LargestStretch = 4;

    private const double DecadesToLimit = 2;

    /// <summary>The range of accuracies from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static ValueRange OfAccuracy(double low, double high, double limit)
    {
        var reach = LargestStretch * Math.Max(high - low, 0.01);
        var place = limit < high - reach ? LimitPlace.BelowAxis : limit > low + reach ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        return Padded(low, high, limit, place, 0.002);
    }

    /// <summary>The range of amounts from 0, or a little less so that a line along 0 can be seen, to <paramref name="high"/>.</summary>
    public static ValueRange OfAmount(double high, double limit)
    {
        var place = high > 0 && limit > LargestStretch * high ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        var top = place == LimitPlace.OnAxis ? Math.Max(high, limit) : high;
        return new(-top * Pad / 2, top * (1 + Pad), place);
    }

    /// <summary>The range of amounts whose base-10 logarithms run from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static ValueRange OfLogAmount(double low, double high, double limit)
    {
        var place = limit < low - DecadesToLimit ? LimitPlace.BelowAxis
            : limit > high + DecadesToLimit ? LimitPlace.AboveAxis : LimitPlace.OnAxis;
        return Padded(low, high, limit, place, 0.1);
    }

    private static ValueRange Padded(double low, double high, double limit, LimitPlace place, double leastPad)
    {
        if (place == LimitPlace.OnAxis)
            (low, high) = (Math.Min(low, limit), Math.Max(high, limit));
        var pad = Math.Max(Pad * (high - low), leastPad);
        return new(low - pad, high + pad, place);
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

/// <summary>A logarithmic axis of costs in USD with a place for costs of zero, left of all others.</summary>
/// <param name="ZeroPosition">Where zero lies; null where no cost is zero.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Limit">Where the budget lies.</param>
internal sealed record CostAxis(double? ZeroPosition, double Low, double High, LimitPlace Limit)
{
    private static readonly AxisScale Log = new(IsLog: true);

    /// <summary>The axis for <paramref name="costs"/>, at least one, and the budget, above 0.</summary>
    public static CostAxis For(IReadOnlyList<double> costs, double budget)
    {
        var positions = costs.Where(cost => cost > 0).Select(Log.Position).DefaultIfEmpty(Log.Position(budget)).ToArray();
        var (low, high, place) = ValueRange.OfLogAmount(positions.Min(), positions.Max(), Log.Position(budget));
        if (costs.All(cost => cost > 0))
            return new(null, low, high, place);
        var column = 0.08 * (high - low);
        return new(low - column, low - 2 * column, high, place);
    }

    /// <summary>Where <paramref name="cost"/>, not negative, lies.</summary>
    public double Position(double cost) => cost > 0 ? Log.Position(cost) : ZeroPosition ?? Low;

    /// <summary>Ticks, among them one for zero where it has a place.</summary>
    public ITickGenerator Ticks()
    {
        if (ZeroPosition is not { } zero)
            return AxisTicks.OfLogarithms(Low, High);
        var ticks = AxisTicks.OfLogarithms(BreakPosition(zero), High);
        ticks.AddMajor(zero, "0");
        return ticks;
    }

    /// <summary>Where the axis changes from zero to logarithms; null where it does not.</summary>
    public double? Break => ZeroPosition is { } zero ? BreakPosition(zero) : null;

    private double BreakPosition(double zero) => zero + (zero - Low);
}

/// <summary>Ticks of the axes.</summary>
internal static class AxisTicks
{
    private const float LeastSpacing = 55;
    private const double Rounding = 1e-9;

    /// <summary>Ticks at round numbers.</summary>
    public static NumericAutomatic Round() => new() { LabelFormatter = Numbers.Format, MinimumTickSpacing = LeastSpacing };

    /// <summary>Ticks at round numbers from 0 to 1; the space that an axis leaves beyond them stays blank.</summary>
    public static NumericAutomatic OfAccuracy() => new()
    {
        LabelFormatter = value => value is >= 0 and < 1 + 1e-9 ? Numbers.Format(value) : "",
        MinimumTickSpacing = LeastSpacing,
    };

    /// <summary>Ticks at whole numbers from 1, at least <paramref name="leastSpacing"/> pixels apart.</summary>
    public static NumericAutomatic OfCounts(float leastSpacing = LeastSpacing) => new()
    {
        LabelFormatter = value => value >= 1 ? Numbers.Format(value) : "",
        IntegerTicksOnly = true,
        MinimumTickSpacing = leastSpacing,
    };

    /// <summary>
    /// Ticks of an axis whose positions are base-10 logarithms, at 1 to 9 times the powers of ten between two positions. Labelled are 1, 2
    /// and 5 times a power where the range is up to <paramref name="widestDetailed"/> decades, otherwise powers, about
    /// <paramref name="mostPowers"/> of them at most.
    /// </summary>
    public static NumericManual OfLogarithms(double low, double high, double widestDetailed = 3.5, int mostPowers = 9)
    {
        var ticks = new NumericManual();
        var stride = Math.Max(1, (int)Math.Ceiling((high - low) / mostPowers));
        for (var power = (int)Math.Floor(low); power <= high; power++)
        {
            for (var digit = 1; digit <= 9; digit++)
                Add(ticks, power, digit, low, high, IsLabelled(power, digit, stride, high - low <= widestDetailed));
        }
        return ticks;
    }

    private static bool IsLabelled(int power, int digit, int stride, bool isDetailed) =>
        isDetailed ? digit is 1 or 2 or 5 : digit == 1 && power % stride == 0;

    private static void Add(NumericManual ticks, int power, int digit, double low, double high, bool labelled)
    {
        var position = power + Math.Log10(digit);
        if (position < low - Rounding || position > high + Rounding)
            return;
        if (labelled)
            ticks.AddMajor(position, Numbers.Format(digit * Math.Pow(10, power)));
        else
            ticks.AddMinor(position);
    }
}
