using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>One quantity of one model against the number of samples k.</summary>
internal static class CurveFigure
{
    /// <summary>
    /// Mean and trial quantiles for every k, the part within all limits emphasised, the limit as a line, and the picks, whose k
    /// stands on the upper edge.
    /// </summary>
    public static Plot Draw(ModelDecision model, Scenario scenario, Quantity quantity)
    {
        var limits = scenario.Limits;
        var axes = CurveAxes.For(model.Points, limits, quantity);
        var plot = Canvas.New(
            $"{DisplayName.InTitle(model.Model, scenario.Models)}: {quantity.Name.ToLowerInvariant()} against k",
            Captions.Conditions(model, scenario),
            $"number of samples k{axes.X.Note}",
            quantity.AxisTitle + axes.Y.Note);
        var marks = PickMark.Of(model.Picks, scenario.Knee);
        SetAxes(plot, axes, marks, quantity == Quantity.Accuracy);
        CurveLines.Draw(plot, model.Points, limits, quantity, axes);
        DrawLimit(plot, axes, quantity.Limit(limits));
        DrawPicks(plot, axes, marks, k => quantity.Of(model.At(k).Point).Mean);
        CurveLegend.Of(model, limits, quantity, axes, marks).ShowOn(plot);
        return plot;
    }

    private static void SetAxes(Plot plot, CurveAxes axes, IReadOnlyList<PickMark> marks, bool isAccuracy)
    {
        var (left, right) = axes.XRange;
        plot.Axes.SetLimits(left, right, axes.YRange.Low, axes.YRange.High);
        plot.Axes.Bottom.TickGenerator = axes.X.IsLog ? LogTicks.Between(left, right) : LinearTicks.OfCounts();
        plot.Axes.Left.TickGenerator = axes.Y.IsLog ? LogTicks.Between(axes.YRange.Low, axes.YRange.High)
            : isAccuracy ? LinearTicks.OfAccuracy() : LinearTicks.New();
        var positions = marks.OrderBy(mark => mark.K).Select(mark => ((axes.X.Position(mark.K) - left) / (right - left), mark.K));
        var labels = KLabels.Place(positions);
        plot.Axes.SetLimitsX(left, right, plot.Axes.Top);
        plot.Axes.Top.SetTicks([.. labels.Select(label => left + label.Position * (right - left))], [.. labels.Select(label => "k = " + label.Text)]);
        plot.Axes.Top.MajorTickStyle.Length = 0;
    }

    private static void DrawLimit(Plot plot, CurveAxes axes, double limit)
    {
        if (axes.Limit == LimitPlace.OnAxis)
            plot.Add.HorizontalLine(axes.Y.Position(limit), 2, Palette.Ink);
    }

    private static void DrawPicks(Plot plot, CurveAxes axes, IReadOnlyList<PickMark> marks, Func<int, double> mean)
    {
        foreach (var mark in marks)
            plot.Add.VerticalLine(axes.X.Position(mark.K), 1, Palette.Muted);
        foreach (var mark in marks)
            plot.Add.Marker(axes.X.Position(mark.K), axes.Y.Position(mean(mark.K))).MarkerStyle = mark.Symbol.Style();
    }
}
