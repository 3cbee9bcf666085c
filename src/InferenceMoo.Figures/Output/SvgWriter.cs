using System.Text;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Writes a plot, or whatever draws itself on a canvas, as an SVG picture with real text.</summary>
internal static class SvgWriter
{
    /// <summary>Draws <paramref name="plot"/> to <paramref name="stream"/> in UTF-8, then disposes the plot.</summary>
    public static void Write(Plot plot, Stream stream)
    {
        using (plot)
        {
            SettleLayout(plot);
            Write(canvas => plot.Render(canvas, FigureSize.Width, FigureSize.Height), stream);
        }
    }

    /// <summary>Writes what <paramref name="draw"/> draws to <paramref name="stream"/> in UTF-8.</summary>
    public static void Write(Action<SKCanvas> draw, Stream stream)
    {
        using var raw = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, FigureSize.Width, FigureSize.Height), raw))
            draw(canvas);
        var xml = Encoding.UTF8.GetString(raw.GetBuffer(), 0, (int)raw.Length);
        stream.Write(Encoding.UTF8.GetBytes(SvgTidy.Mend(xml)));
    }

    // A plot draws itself twice on the first canvas that it meets, and an SVG would keep both drawings.
    private static void SettleLayout(Plot plot)
    {
        using var nowhere = new SKNoDrawCanvas(FigureSize.Width, FigureSize.Height);
        plot.Render(nowhere, FigureSize.Width, FigureSize.Height);
    }
}
