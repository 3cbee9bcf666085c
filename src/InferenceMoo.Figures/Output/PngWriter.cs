using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Writes a plot, or whatever draws itself on a canvas, as a PNG picture.</summary>
internal static class PngWriter
{
    /// <summary>Draws <paramref name="plot"/> to <paramref name="stream"/>, then disposes the plot.</summary>
    public static void Write(Plot plot, Stream stream)
    {
        using (plot)
            stream.Write(plot.GetImageBytes(FigureSize.Width, FigureSize.Height, ImageFormat.Png));
    }

    /// <summary>Writes what <paramref name="draw"/> draws on white to <paramref name="stream"/>.</summary>
    public static void Write(Action<SKCanvas> draw, Stream stream)
    {
        using var bitmap = new SKBitmap(FigureSize.Width, FigureSize.Height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            draw(canvas);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(stream);
    }
}

/// <summary>The size of every figure: pixels of a PNG, user units of an SVG.</summary>
internal static class FigureSize
{
    /// <summary>Width.</summary>
    public const int Width = 1200;

    /// <summary>Height.</summary>
    public const int Height = 800;
}
