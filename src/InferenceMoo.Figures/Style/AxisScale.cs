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
