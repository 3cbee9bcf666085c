using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>A symbol with a dark outline, so that shape and colour both tell it apart.</summary>
/// <param name="Shape">Shape.</param>
/// <param name="Fill">Colour inside the outline.</param>
/// <param name="Size">Diameter in pixels.</param>
internal sealed record Symbol(MarkerShape Shape, Color Fill, float Size)
{
    /// <summary>The symbol in ScottPlot's terms.</summary>
    public MarkerStyle Style() => new(Shape, Size)
    {
        FillColor = Fill,
        LineColor = Palette.Ink,
        LineWidth = 1.5f,
        OutlineColor = Palette.Ink,
        OutlineWidth = 1.5f,
    };
}
