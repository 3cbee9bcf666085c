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

/// <summary>The numbers of samples written along the upper edge of a figure, above the picks.</summary>
internal static class KLabels
{
    // Widths as shares of the drawn width, which is about 850 pixels at about 9 pixels a character.
    private const double CharacterWidth = 9.0 / 850;
    private const int PrefixLength = 3;
    private const double Gap = 1.5 * CharacterWidth;

    /// <summary>
    /// Labels for positions in ascending order; neighbours whose texts, each after "k = ", would touch share one label between
    /// them, so that none overlap.
    /// </summary>
    /// <param name="marks">Position along the axis, as a share of its length, and k.</param>
    public static IReadOnlyList<(double Position, string Text)> Place(IEnumerable<(double Position, int K)> marks)
    {
        var labels = new List<(double Position, string Text)>();
        foreach (var (position, k) in marks)
        {
            var next = (Position: position, Text: $"{k}");
            while (labels.Count > 0 && Touch(labels[^1], next))
            {
                var last = labels[^1];
                labels.RemoveAt(labels.Count - 1);
                next = ((last.Position + next.Position) / 2, $"{last.Text}, {next.Text}");
            }
            labels.Add(next);
        }
        return labels;
    }

    private static bool Touch((double Position, string Text) left, (double Position, string Text) right) =>
        right.Position - left.Position < (left.Text.Length + right.Text.Length + 2 * PrefixLength) / 2.0 * CharacterWidth + Gap;
}
