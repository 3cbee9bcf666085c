namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a decision on measured points.</summary>
public static class MeasuredFigureSet
{
    /// <summary>
    /// A figure per pair of the objectives that were measured, each as PNG and as SVG: <c>accuracy-vs-cost</c>,
    /// <c>accuracy-vs-time</c>, <c>time-vs-cost</c>; none for one objective or no points. However many points there are, a few thousand are
    /// drawn. Nothing is drawn before a figure is written.
    /// </summary>
    public static IReadOnlyList<Figure> Draw(MeasuredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Points.Count == 0 ? [] : [.. MeasuredPair.Of(decision.Points).SelectMany(pair => Of(decision, pair))];
    }

    private static IEnumerable<Figure> Of(MeasuredDecision decision, MeasuredPair pair)
    {
        var picture = new Lazy<MeasuredPicture>(() => new MeasuredPicture(decision, pair));
        return FigureSet.BothFormats(pair.FileName, () => MeasuredFigure.Draw(picture.Value, pair));
    }
}
