namespace InferenceMoo.Figures;

/// <summary>The legend of a figure against k.</summary>
internal static class CurveLegend
{
    /// <summary>One entry for each thing that the figure shows, and why nothing is feasible where that is so.</summary>
    public static LegendBuilder Of(ModelDecision model, Limits limits, Quantity quantity, CurveAxes axes, IReadOnlyList<PickMark> marks)
    {
        var legend = new LegendBuilder();
        var runs = LimitRun.Of(model.Points, limits);
        foreach (var within in runs.Select(run => run.Within).Distinct().OrderDescending())
            AddRun(legend, within, isPoint: model.Points.Count == 1);
        if (CurveLines.ShowsCandidates(model.Points, axes))
            legend.Symbol(model.KStep == 1 ? "feasible k" : $"feasible k (every {model.KStep})", CurveLines.Candidate);
        legend.Limit(quantity.LimitText(limits), axes.Limit);
        foreach (var mark in marks)
            legend.Symbol(mark.Text, mark.Symbol);
        foreach (var line in Captions.Infeasibility(model.Shortfall))
            legend.Text(line);
        return legend;
    }

    private static void AddRun(LegendBuilder legend, bool within, bool isPoint)
    {
        var place = within ? "within all limits" : "outside the limits";
        if (isPoint)
            legend.Symbol("mean, " + place, new Symbol(SymbolShape.Circle, CurveLines.MeanColor(within), 9));
        else
            legend.Line("mean, " + place, CurveLines.MeanColor(within), within ? CurveLines.WithinWidth : CurveLines.OutsideWidth);
        legend.Area("2.5 % to 97.5 % of trials", CurveLines.BandColor(within));
    }
}
