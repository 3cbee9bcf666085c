using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The colours of numbers of samples: viridis, which is perceptually uniform, from the smallest k drawn to the largest.</summary>
internal sealed class KColors : IHasColorAxis
{
    // Beyond this ratio the small k would all have one colour on a linear scale.
    private const int LargestLinearRatio = 16;

    private readonly ScottPlot.Range range;

    private KColors(AxisScale scale, double low, double high) => (Scale, range) = (scale, new(low, high));

    /// <inheritdoc/>
    public IColormap Colormap { get; } = new ScottPlot.Colormaps.Viridis();

    /// <summary>The scale of the colours.</summary>
    public AxisScale Scale { get; }

    /// <summary>Colours for <paramref name="ks"/>; null where there are none.</summary>
    public static KColors? For(IEnumerable<int> ks)
    {
        var sorted = ks.Distinct().Order().ToArray();
        if (sorted.Length == 0)
            return null;
        var (low, high) = (sorted[0], sorted[^1]);
        var scale = new AxisScale(IsLog: high > LargestLinearRatio * low);
        return low == high ? new(scale, low - 1, high + 1) : new(scale, scale.Position(low), scale.Position(high));
    }

    /// <summary>The colour of <paramref name="k"/>.</summary>
    public Color Of(int k) => Colormap.GetColor((Scale.Position(k) - range.Min) / (range.Max - range.Min));

    /// <summary>Ticks at whole numbers of samples.</summary>
    public ITickGenerator Ticks() => Scale.IsLog ? LogTicks.Between(range.Min, range.Max) : LinearTicks.OfCounts();

    /// <inheritdoc/>
    public ScottPlot.Range GetRange() => range;
}
