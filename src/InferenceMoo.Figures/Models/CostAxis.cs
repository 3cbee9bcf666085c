using ScottPlot;

namespace InferenceMoo.Figures;

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
        var ((low, high), place) = ValueRange.OfLogAmount(positions.Min(), positions.Max(), Log.Position(budget));
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
            return LogTicks.Between(Low, High);
        var ticks = LogTicks.Between(BreakPosition(zero), High);
        ticks.AddMajor(zero, "0");
        return ticks;
    }

    /// <summary>Where the axis changes from zero to logarithms; null where it does not.</summary>
    public double? Break => ZeroPosition is { } zero ? BreakPosition(zero) : null;

    private double BreakPosition(double zero) => zero + (zero - Low);
}
