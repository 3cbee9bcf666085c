using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Writes a plot as a PNG picture.</summary>
internal static class PngWriter
{
    /// <summary>Draws <paramref name="plot"/> to <paramref name="stream"/>, then disposes the plot.</summary>
    public static void Write(Plot plot, Stream stream)
    {
        using (plot)
            stream.Write(plot.GetImageBytes(FigureSize.Width, FigureSize.Height, ImageFormat.Png));
    }
}
