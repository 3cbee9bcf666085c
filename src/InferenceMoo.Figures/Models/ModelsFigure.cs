using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>All models on cost against accuracy.</summary>
internal static class ModelsFigure
{
    /// <summary>Each model's Pareto front, its feasible part emphasised, with the budget and the accuracy floor as lines.</summary>
    public static Plot Draw(Decision decision)
    {
        var limits = decision.Scenario.Limits;
        var points = decision.Models.SelectMany(ModelFront.Of).Select(point => point.Point).ToArray();
        var costs = CostAxis.For([.. points.Select(point => point.Cost.Mean).DefaultIfEmpty(limits.MaxCost)], limits.MaxCost);
        var accuracies = points.Select(point => point.Accuracy.Mean).DefaultIfEmpty(limits.MinAccuracy).ToArray();
        var ((low, high), floor) = ValueRange.OfAccuracy(accuracies.Min(), accuracies.Max(), limits.MinAccuracy);
        var plot = Canvas.New(
            Title(decision),
            Captions.Conditions(decision.Scenario),
            "cost of k samples (USD, log scale)",
            "accuracy of the best of k (0 to 1)");
        plot.Axes.SetLimits(costs.Low, costs.High, low, high);
        plot.Axes.Bottom.TickGenerator = costs.Ticks();
        plot.Axes.Left.TickGenerator = LinearTicks.OfAccuracy();
        DrawLimits(plot, costs, floor, limits);
        DrawFronts(plot, decision, costs, new CoordinateRect(costs.Low, costs.High, low, high));
        ModelsLegend.Of(decision, costs.Limit, floor).ShowOn(plot);
        return plot;
    }

    private static string Title(Decision decision)
    {
        var subject = decision.Models is [var only]
            ? DisplayName.InTitle(only.Model, decision.Scenario.Models)
            : $"{decision.Models.Count} models";
        return subject + ": accuracy against cost, Pareto fronts";
    }

    private static void DrawLimits(Plot plot, CostAxis costs, LimitPlace floor, Limits limits)
    {
        if (costs.Break is { } position)
            plot.Add.VerticalLine(position, 1.5f, Palette.Muted);
        if (costs.Limit == LimitPlace.OnAxis)
            plot.Add.VerticalLine(costs.Position(limits.MaxCost), 2, Palette.Ink);
        if (floor == LimitPlace.OnAxis)
            plot.Add.HorizontalLine(limits.MinAccuracy, 2, Palette.Ink);
    }

    private static void DrawFronts(Plot plot, Decision decision, CostAxis costs, CoordinateRect area)
    {
        for (var i = 0; i < decision.Models.Count; i++)
        {
            ModelFront.Draw(plot, decision.Models[i], ModelMark.Of(i),
                point => new(costs.Position(point.Point.Cost.Mean), point.Point.Accuracy.Mean), area);
        }
    }
}
