namespace InferenceMoo.Figures;

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
