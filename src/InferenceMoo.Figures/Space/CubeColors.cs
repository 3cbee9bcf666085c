using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The colours of cube volumes: viridis, from the smallest to the largest volume within the limits.</summary>
internal sealed class CubeColors : IHasColorAxis
{
    private const int Levels = 64;

    private readonly ScottPlot.Range range;

    private CubeColors(double low, double high) => range = new(low, high);

    /// <inheritdoc/>
    public IColormap Colormap { get; } = new ScottPlot.Colormaps.Viridis();

    /// <summary>The colours for the points that are feasible or within the limits; null where there are none.</summary>
    public static CubeColors? For(IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        var volumes = points.Where(point => point.Feasible || LimitRun.Meets(point, limits)).Select(point => point.CubeVolume).ToArray();
        if (volumes.Length == 0)
            return null;
        var (low, high) = (volumes.Min(), volumes.Max());
        return high - low > 1e-9 ? new(low, high) : new(Math.Min(0, low), Math.Max(high, 1e-6));
    }

    /// <summary>One of 64 levels, from 0, for a volume: volumes of one level are drawn in one stroke.</summary>
    public int Level(double volume) => (int)Math.Round(Math.Clamp((volume - range.Min) / (range.Max - range.Min), 0, 1) * (Levels - 1));

    /// <summary>The colour of a level.</summary>
    public Color Of(int level) => Colormap.GetColor((double)level / (Levels - 1));

    /// <inheritdoc/>
    public ScottPlot.Range GetRange() => range;
}
