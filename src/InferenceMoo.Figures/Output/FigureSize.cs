namespace InferenceMoo.Figures;

/// <summary>The size of every figure: pixels of a PNG, user units of an SVG.</summary>
internal static class FigureSize
{
    /// <summary>Width.</summary>
    public const int Width = 1200;

    /// <summary>Height.</summary>
    public const int Height = 800;
}
