using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The legend of the three-dimensional figure.</summary>
internal static class SpaceLegend
{
    /// <summary>The corner of no cost, no time and full accuracy.</summary>
    public static Symbol Utopia { get; } = new(MarkerShape.Asterisk, Palette.Ink, 18);

    /// <summary>The candidate that comes closest where none is feasible.</summary>
    public static Symbol Closest { get; } = new(MarkerShape.Eks, Palette.Ink, 14);

    /// <summary>Picks first, then the parts of the picture, then what it cannot show.</summary>
    public static LegendBuilder Of(ModelDecision model, SpaceView view, IReadOnlyList<PickMark> marks)
    {
        var legend = new LegendBuilder();
        foreach (var mark in marks)
            legend.Symbol(mark.Text, mark.Symbol);
        if (SpaceTrajectory.ShowsCandidates(model))
            legend.Symbol(model.KStep == 1 ? "feasible k" : $"feasible k (every {model.KStep})", SpaceTrajectory.Candidate);
        AddBox(legend, model, view.Limits);
        AddShortfall(legend, model, view);
        AddHidden(legend, model, view);
        return legend;
    }

    private static void AddBox(LegendBuilder legend, ModelDecision model, Limits limits)
    {
        legend.Symbol("utopia corner", Utopia)
            .OutlinedArea(Quantity.Cost.LimitText(limits), LimitPlane.Budget.Fill)
            .OutlinedArea(Quantity.Time.LimitText(limits), LimitPlane.Deadline.Fill)
            .OutlinedArea(Quantity.Accuracy.LimitText(limits), LimitPlane.Floor.Fill);
        if (model.Points.Any(point => LimitRun.Meets(point, limits)))
            legend.Line("shadow on the floor", Palette.Muted, 2);
        if (model.Points.Any(point => !LimitRun.Meets(point, limits)))
            legend.Line("outside the limits", Palette.Muted, 2.5f);
    }

    private static void AddShortfall(LegendBuilder legend, ModelDecision model, SpaceView view)
    {
        if (model.Shortfall is { } shortfall && BoxClip.Contains(view.Place(model.At(shortfall.K).Point)))
            legend.Symbol($"closest k = {shortfall.K}", Closest);
        foreach (var line in Captions.Infeasibility(model.Shortfall))
            legend.Text(line);
    }

    private static void AddHidden(LegendBuilder legend, ModelDecision model, SpaceView view)
    {
        var hidden = model.Points.Count(point => !BoxClip.Contains(view.Place(point.Point)));
        if (hidden > 0)
            legend.Text($"{hidden} of {model.Points.Count} points lie").Text("beyond the axes");
    }
}
