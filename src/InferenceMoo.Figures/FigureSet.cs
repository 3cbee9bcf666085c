using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a decision.</summary>
public static class FigureSet
{
    /// <summary>
    /// The figures of <paramref name="decision"/>, each as PNG and as SVG: per model <c>feasible-space</c>, <c>accuracy-vs-k</c>,
    /// <c>cost-vs-k</c> and <c>time-vs-k</c> (followed by the model's key where there are several models), and <c>models</c> for all
    /// of them. Nothing is drawn before a figure is written.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var suffixes = FileNames.Suffixes([.. decision.Models.Select(model => model.Model.Key)]);
        return
        [
            .. decision.Models.Zip(suffixes, (model, suffix) => OfModel(decision.Scenario, model, suffix)).SelectMany(figures => figures),
            .. BothFormats("models", () => ModelsFigure.Draw(decision)),
        ];
    }

    private static IEnumerable<Figure> OfModel(Scenario scenario, ModelDecision model, string suffix) =>
    [
        .. BothFormats("feasible-space" + suffix, () => SpaceFigure.Draw(model, scenario)),
        .. BothFormats("accuracy-vs-k" + suffix, () => CurveFigure.Draw(model, scenario, Quantity.Accuracy)),
        .. BothFormats("cost-vs-k" + suffix, () => CurveFigure.Draw(model, scenario, Quantity.Cost)),
        .. BothFormats("time-vs-k" + suffix, () => CurveFigure.Draw(model, scenario, Quantity.Time)),
    ];

    /// <summary>A figure as PNG and as SVG.</summary>
    internal static IEnumerable<Figure> BothFormats(string name, Func<Plot> draw) =>
    [
        new(name + ".png", stream => PngWriter.Write(draw(), stream)),
        new(name + ".svg", stream => SvgWriter.Write(draw(), stream)),
    ];
}
