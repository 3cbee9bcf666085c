using System.Text;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Writes a plot as an SVG picture with real text.</summary>
internal static class SvgWriter
{
    private static readonly string SkiaFamily = $"font-family=\"{ShippedFont.FamilyName}\"";

    // Arial and Helvetica have the same widths, so that text fits where a reader lacks the shipped font.
    private static readonly string Families = $"font-family=\"{ShippedFont.FamilyName}, Arial, Helvetica, sans-serif\"";

    /// <summary>Draws <paramref name="plot"/> to <paramref name="stream"/> in UTF-8, then disposes the plot.</summary>
    public static void Write(Plot plot, Stream stream)
    {
        using var raw = new MemoryStream();
        using (plot)
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, FigureSize.Width, FigureSize.Height), raw))
            plot.Render(canvas, FigureSize.Width, FigureSize.Height);
        var xml = Encoding.UTF8.GetString(raw.GetBuffer(), 0, (int)raw.Length);
        stream.Write(Encoding.UTF8.GetBytes(xml.Replace(SkiaFamily, Families, StringComparison.Ordinal)));
    }
}
