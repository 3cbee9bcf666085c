using System.Globalization;
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

/// <summary>The words of a tornado.</summary>
internal static class TornadoText
{
    /// <summary>The title: the model and the pick.</summary>
    public static string Title(Sensitivity sensitivity, ModelSensitivity model, PickSensitivity pick)
    {
        var method = PickStyle.Words(pick.Method, sensitivity.Scenario.Knee);
        return $"{DisplayName.InTitle(model.Model, sensitivity.Scenario.Models)}: what moves the {method}";
    }

    /// <summary>The second line: limits, parallel inferences and candidates.</summary>
    public static string Conditions(Sensitivity sensitivity, ModelSensitivity model) =>
        $"{Captions.Of(sensitivity.Scenario.Limits)}; {model.Parallel} in parallel; {Candidates(model, sensitivity.Scenario.KMax)}";

    /// <summary>The values of the drawn parameters that were rounded or stopped, and so moved by another share.</summary>
    public static string Exceptions(Sensitivity sensitivity, PickSensitivity pick)
    {
        var uneven = pick.Effects.Where(effect => effect.HasEffect && !IsByShare(effect, sensitivity.Change)).Select(Values).ToList();
        return uneven.Count == 0 ? "" : $"rounded or as far as allowed: {string.Join(", ", uneven)}";
    }

    /// <summary>What the bars mean.</summary>
    public static LegendBuilder Legend(Sensitivity sensitivity, PickSensitivity pick)
    {
        var percent = (100 * sensitivity.Change).ToString("G6", CultureInfo.InvariantCulture);
        var legend = new LegendBuilder()
            .OutlinedArea($"parameter {percent} % lower", TornadoPanel.LowColor)
            .OutlinedArea($"parameter {percent} % higher", TornadoPanel.HighColor);
        return pick.Effects.Any(effect => double.IsInfinity(effect.Swing(InferenceMoo.Quantity.Samples)))
            ? legend.Text("none: no pick then")
            : legend;
    }

    private static string Candidates(ModelSensitivity model, int kMax)
    {
        var last = kMax - kMax % model.KStep;
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

/// <summary>Draws the tornados of a sensitivity analysis.</summary>
public static class TornadoSet
{
    /// <summary>
    /// The figures of <paramref name="sensitivity"/>, each as PNG and as SVG: per model and pick <c>tornado-accuracy</c>,
    /// <c>tornado-cube</c>, <c>tornado-utopia</c> and <c>tornado-knee</c> (followed by the model's key where there are several
    /// models). A pick that is none at the base has no tornado. Nothing is drawn before a figure is written.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        var suffixes = FileNames.Suffixes([.. sensitivity.Models.Select(model => model.Model.Key)]);
        return [.. sensitivity.Models.Zip(suffixes, (model, suffix) => OfModel(sensitivity, model, suffix)).SelectMany(figures => figures)];
    }

    private static IEnumerable<Figure> OfModel(Sensitivity sensitivity, ModelSensitivity model, string suffix) =>
        model.Picks.Where(pick => pick.Base is not null).SelectMany(pick => BothFormats(
            $"tornado-{pick.Method.Name}{suffix}", new TornadoFigure(sensitivity, model, pick)));

    private static Figure[] BothFormats(string name, TornadoFigure figure) =>
    [
        new(name + ".png", stream => PngWriter.Write(figure.Draw, stream)),
        new(name + ".svg", stream => SvgWriter.Write(figure.Draw, stream)),
    ];
}
