using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Plots that are drawn over each other on one picture, each transparent around its own place.</summary>
internal sealed class PanelSheet(IReadOnlyList<Plot> plots) : IDisposable
{
    private static readonly PixelRect Area = new(0, FigureSize.Width, FigureSize.Height, 0);

    /// <summary>Draws all plots.</summary>
    public void DrawOn(SKCanvas canvas)
    {
        foreach (var plot in plots)
            DrawOn(canvas, plot);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var plot in plots)
            plot.Dispose();
    }

    // As in an SVG of one plot: the first of two drawings settles the layout.
    private static void DrawOn(SKCanvas canvas, Plot plot)
    {
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas(FigureSize.Width, FigureSize.Height);
        plot.Render(nowhere, Area);
        plot.Render(canvas, Area);
    }
}
