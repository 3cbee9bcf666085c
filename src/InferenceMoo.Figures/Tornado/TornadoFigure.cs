using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>A tornado of one pick of one model: a panel each for k, cost and accuracy under a common title, over a common legend.</summary>
internal sealed class TornadoFigure(Sensitivity sensitivity, ModelSensitivity model, PickSensitivity pick)
{
    // Few bars would otherwise be as thick as walls.
    private const int FewestRows = 8;

    private static readonly PixelRect Whole = new(0, FigureSize.Width, FigureSize.Height, 0);

    /// <summary>Draws the figure on <paramref name="canvas"/>; the pick is one at the base.</summary>
    public void Draw(SKCanvas canvas)
    {
        using var frame = Frame();
        Render(frame, canvas, Whole);
        var room = frame.RenderManager.LastRender.DataRect;
        var rows = Math.Max(FewestRows, TornadoQuantity.All.Max(quantity => TornadoPanel.Effects(pick, quantity.Output).Count));
        var width = room.Width / TornadoQuantity.All.Count;
        foreach (var (i, quantity) in TornadoQuantity.All.Index())
        {
            using var panel = TornadoPanel.Draw(pick, pick.Base!.Value, quantity, rows);
            Render(panel, canvas, new PixelRect(room.Left + i * width, room.Left + (i + 1) * width, room.Bottom, room.Top));
        }
    }

    private Plot Frame()
    {
        var plot = Canvas.New(
            TornadoText.Title(sensitivity, model, pick),
            TornadoText.Conditions(sensitivity, model),
            TornadoText.Exceptions(sensitivity, pick),
            "");
        plot.HideGrid();
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
            axis.FrameLineStyle.Width = 0;
        }

        TornadoText.Legend(sensitivity, pick).ShowBelow(plot);
        return plot;
    }

    // As in an SVG of one plot: the first of two drawings settles the layout.
    private static void Render(Plot plot, SKCanvas canvas, PixelRect place)
    {
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas(FigureSize.Width, FigureSize.Height);
        plot.Render(nowhere, place);
        plot.Render(canvas, place);
    }
}
