using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The legend of the three-dimensional figure.</summary>
internal static class SpaceLegend
{
    /// <summary>The corner of no cost, no time and full accuracy.</summary>
    public static Symbol Utopia { get; } = new(SymbolShape.Asterisk, Palette.Ink, 18);

    /// <summary>The candidate that comes closest where none is feasible.</summary>
    public static Symbol Closest { get; } = new(SymbolShape.Cross, Palette.Ink, 14);

    /// <summary>Picks first, then the parts of the picture, then what it cannot show.</summary>
    public static LegendBuilder Of(ModelDecision model, SpaceView view, IReadOnlyList<PickMark> marks)
    {
        var legend = new LegendBuilder();
        foreach (var mark in marks)
            legend.Symbol(mark.Text, mark.Symbol);
        if (SpaceTrajectory.ShowsCandidates(model, view))
            legend.Symbol(model.KStep == 1 ? "feasible k" : $"feasible k (every {model.KStep})", SpaceTrajectory.Candidate);
        AddBox(legend, view);
        AddTrajectory(legend, model.Points, view.Limits);
        AddShortfall(legend, model, view);
        AddHidden(legend, model, view);
        return legend;
    }

    private static void AddBox(LegendBuilder legend, SpaceView view)
    {
        legend.Symbol("utopia corner", Utopia);
        AddPlane(legend, Quantity.Cost.LimitText(view.Limits), LimitPlane.Budget, view.ShowsBudget);
        AddPlane(legend, Quantity.Time.LimitText(view.Limits), LimitPlane.Deadline, view.ShowsDeadline);
        AddPlane(legend, Quantity.Accuracy.LimitText(view.Limits), LimitPlane.Floor, view.ShowsFloor);
    }

    private static void AddPlane(LegendBuilder legend, string text, LimitPlane plane, bool isShown)
    {
        if (isShown)
            legend.OutlinedArea(text, plane.Fill);
        else
            legend.Text(text).Text("  (beyond the axis)");
    }

    private static void AddTrajectory(LegendBuilder legend, IReadOnlyList<DecisionPoint> points, Limits limits)
    {
        if (LimitRun.Of(points, limits).Any(run => run.Within && run.Last > run.First))
            legend.Line("shadow on the floor", Palette.Muted, 2);
        if (points.Any(point => !LimitRun.Meets(point, limits)))
            legend.Line("outside the limits", Palette.Muted, 2.5f);
    }

    private static void AddShortfall(LegendBuilder legend, ModelDecision model, SpaceView view)
    {
        if (model.Shortfall is { } shortfall && BoxClip.Contains(view.Place(model.At(shortfall.K!.Value).Point)))
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
