using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>A tornado of one pick of one model: a panel each for k, cost and accuracy under a common title, over a common legend.</summary>
internal sealed class TornadoFigure(Sensitivity sensitivity, ModelSensitivity model, PickSensitivity pick)
{
    // Few bars would otherwise be as thick as walls.
    private const int FewestRows = 8;

    private static readonly PixelRect Whole = new(0, Figure.Width, Figure.Height, 0);

    private readonly Scenario scenario = sensitivity.Scenario;

    /// <summary>Draws the figure on <paramref name="canvas"/>; the pick is one at the base.</summary>
    public void Draw(SKCanvas canvas)
    {
        using var frame = Frame();
        Figure.DrawOver(canvas, frame, Whole);
        var room = frame.RenderManager.LastRender.DataRect;
        TornadoPanel[] panels = [.. TornadoPanel.Quantities.Select(quantity => new TornadoPanel(pick, quantity))];
        var rows = Math.Max(FewestRows, panels.Max(panel => panel.Effects.Count));
        var width = room.Width / panels.Length;
        for (var i = 0; i < panels.Length; i++)
        {
            using var panel = panels[i].Draw(rows);
            Figure.DrawOver(canvas, panel, new PixelRect(room.Left + i * width, room.Left + (i + 1) * width, room.Bottom, room.Top));
        }
    }

    private Plot Frame()
    {
        var plot = Canvas.New(
            $"{DisplayName.InTitle(model.Model, scenario.Models)}: what moves the {PickStyle.Words(pick.Method, scenario.Knee)}",
            $"{Captions.Of(scenario.Limits)}; {model.Parallel} in parallel; {Candidates()}",
            Exceptions(),
            "");
        plot.HideGrid();
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
            axis.FrameLineStyle.Width = 0;
        }

        Legend().ShowBelow(plot);
        return plot;
    }

    // The values of the drawn parameters that were rounded or stopped, and so moved by another share.
    private string Exceptions()
    {
        var uneven = pick.Effects.Where(effect => effect.HasEffect && !IsByShare(effect, sensitivity.Change)).Select(Values).ToList();
        return uneven.Count == 0 ? "" : $"rounded or as far as allowed: {string.Join(", ", uneven)}";
    }

    // What the bars mean.
    private LegendBuilder Legend()
    {
        var percent = (100 * sensitivity.Change).ToString("G6", CultureInfo.InvariantCulture);
        var legend = new LegendBuilder()
            .OutlinedArea($"parameter {percent} % lower", TornadoPanel.LowColor)
            .OutlinedArea($"parameter {percent} % higher", TornadoPanel.HighColor);
        return pick.Effects.Any(effect => double.IsInfinity(effect.Swing(Quantity.Samples)))
            ? legend.Text("none: no pick then")
            : legend;
    }

    private string Candidates()
    {
        var last = scenario.KMax - scenario.KMax % model.KStep;
        return (last / model.KStep) switch
        {
            1 => $"k = {last}",
            2 => $"k = {model.KStep}, {last}",
            3 => $"k = {model.KStep}, {2 * model.KStep}, {last}",
            _ => $"k = {model.KStep}, {2 * model.KStep}, ..., {last}",
        };
    }

    private static bool IsByShare(ParameterEffect effect, double change) =>
        effect.Low.Value == effect.Value * (1 - change) && effect.High.Value == effect.Value * (1 + change);

    private static string Values(ParameterEffect effect) =>
        $"{effect.Parameter.Name} {Numbers.Format(effect.Low.Value)} to {Numbers.Format(effect.High.Value)}";
}
