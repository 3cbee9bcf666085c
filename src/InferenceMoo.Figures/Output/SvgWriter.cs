using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
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

/// <summary>Mends what Skia writes into an SVG.</summary>
internal static partial class SvgTidy
{
    private static readonly string SkiaFamily = $"font-family=\"{ShippedFont.FamilyName}\"";

    // Arial and Helvetica have the same widths, so that text fits where a reader lacks the shipped font.
    private static readonly string Families = $"font-family=\"{ShippedFont.FamilyName}, Arial, Helvetica, sans-serif\"";

    /// <summary>
    /// Numbers the clip paths of <paramref name="xml"/> from 0, because Skia counts them over the whole process and the same figure
    /// would differ from run to run, and names fonts for readers without the shipped one.
    /// </summary>
    public static string Mend(string xml)
    {
        var numbers = new Dictionary<string, int>();
        var numbered = ClipPath().Replace(xml, match =>
        {
            numbers.TryAdd(match.Value, numbers.Count);
            return numbers[match.Value].ToString(CultureInfo.InvariantCulture);
        });
        return numbered.Replace(SkiaFamily, Families, StringComparison.Ordinal);
    }

    [GeneratedRegex("""(?<=<clipPath id="cl_|clip-path="url\(#cl_)[0-9a-f]+""")]
    private static partial Regex ClipPath();
}
