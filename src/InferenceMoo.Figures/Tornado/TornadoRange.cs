namespace InferenceMoo.Figures;

/// <summary>The range of a tornado's axis.</summary>
internal static class TornadoRange
{
    private const double Pad = 0.06;

    // A bar of a pick that vanishes has to hold its word.
    private const double RoomOfVanished = 0.3;

    /// <summary>The range that holds all <paramref name="bars"/> and the base at <paramref name="start"/>.</summary>
    public static (double Low, double High) Of(IReadOnlyList<TornadoBar> bars, double start)
    {
        double[] values = [.. bars.Where(bar => !bar.Vanishes).Select(bar => bar.End), start];
        var (low, high) = (values.Min(), values.Max());
        var span = high > low ? high - low : Math.Max(Math.Abs(start), 1e-3);
        return (
            Math.Min(low - Pad * span, bars.Any(bar => double.IsNegativeInfinity(bar.End)) ? start - RoomOfVanished * span : low),
            Math.Max(high + Pad * span, bars.Any(bar => double.IsPositiveInfinity(bar.End)) ? start + RoomOfVanished * span : high));
    }
}
