using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>All models on cost against accuracy.</summary>
internal sealed class ModelsFigure
{
    private const float FeasibleWidth = 4;
    private const int MostPoints = 450;
    private const int MostSymbols = 12;

    // More entries would not fit beside the data.
    private const int MostModels = 22;

    private readonly Decision decision;
    private readonly DecisionPoint[][] fronts;
    private readonly CostAxis costs;
    private readonly ValueRange accuracies;

    /// <summary>Takes the fronts of <paramref name="decision"/>, each by k, and chooses the axes that show them.</summary>
    public ModelsFigure(Decision decision)
    {
        this.decision = decision;
        fronts = [.. decision.Models.Select(model => model.Points.Where(point => point.Pareto).ToArray())];
        var limits = decision.Scenario.Limits;
        var points = fronts.SelectMany(front => front).Select(point => point.Point).ToArray();
        costs = CostAxis.For([.. points.Select(point => point.Cost.Mean).DefaultIfEmpty(limits.MaxCost)], limits.MaxCost);
        var reached = points.Select(point => point.Accuracy.Mean).DefaultIfEmpty(limits.MinAccuracy).ToArray();
        accuracies = ValueRange.OfAccuracy(reached.Min(), reached.Max(), limits.MinAccuracy);
    }

    /// <summary>Each model's Pareto front, its feasible part emphasised, with the budget and the accuracy floor as lines.</summary>
    public Plot Draw()
    {
        var plot = Canvas.New(
            Title(),
            Captions.Conditions(decision.Scenario),
            Captions.AxisTitle(Objective.Cost, ", log scale"),
            Captions.AxisTitle(Objective.Accuracy));
        plot.Axes.SetLimits(costs.Low, costs.High, accuracies.Low, accuracies.High);
        plot.Axes.Bottom.TickGenerator = costs.Ticks();
        plot.Axes.Left.TickGenerator = AxisTicks.OfAccuracy();
        DrawLimits(plot);
        for (var i = 0; i < fronts.Length; i++)
            DrawFront(plot, fronts[i], ModelStyle.OnFront(i));
        Legend().ShowOn(plot);
        return plot;
    }

    private string Title()
    {
        var subject = decision.Models is [var only]
            ? DisplayName.InTitle(only.Model, decision.Scenario.Models)
            : $"{decision.Models.Count} models";
        return subject + ": accuracy against cost, Pareto fronts";
    }

    private void DrawLimits(Plot plot)
    {
        if (costs.Break is { } position)
            plot.Add.VerticalLine(position, 1.5f, Palette.Muted);
        if (costs.Limit == LimitPlace.OnAxis)
            plot.Add.VerticalLine(costs.Position(decision.Scenario.Limits.MaxCost), 2, Palette.Ink);
        if (accuracies.Limit == LimitPlace.OnAxis)
            plot.Add.HorizontalLine(decision.Scenario.Limits.MinAccuracy, 2, Palette.Ink);
    }

    // The whole front is thin, its feasible part thick with symbols.
    private void DrawFront(Plot plot, DecisionPoint[] front, Symbol symbol)
    {
        var all = front.Select(Place).ToArray();
        AddLine(plot, Thin(all, MostPoints), symbol.Fill.WithAlpha(0.6), 1.5f);
        var feasible = front.Where(point => point.Feasible).Select(Place).ToArray();
        AddLine(plot, Thin(feasible, MostPoints), symbol.Fill, FeasibleWidth);
        if (feasible.Length > 0)
            AddSymbols(plot, Thin(feasible, MostSymbols), symbol);
        else if (all.Length > 0)
            AddSymbols(plot, [all[0], all[^1]], Hollow(symbol));
    }

    private Coordinates Place(DecisionPoint point) => new(costs.Position(point.Point.Cost.Mean), point.Point.Accuracy.Mean);

    private Coordinates[] Thin(Coordinates[] path, int most)
    {
        var (width, height) = (costs.High - costs.Low, accuracies.High - accuracies.Low);
        var unit = path.Select(point => new[] { point.X / width, point.Y / height }).ToArray();
        return [.. Thinning.Indices(unit, most).Select(i => path[i])];
    }

    private static void AddLine(Plot plot, Coordinates[] path, Color color, float width)
    {
        if (path.Length > 1)
            plot.Add.ScatterLine(path, color).LineWidth = width;
    }

    private static void AddSymbols(Plot plot, Coordinates[] points, Symbol symbol)
    {
        foreach (var point in points)
            plot.Add.Marker(point).MarkerStyle = symbol.Style();
    }

    // The symbol of a model without a feasible k.
    private static Symbol Hollow(Symbol symbol) => symbol with { Fill = Colors.White, Size = symbol.Size - 2 };

    // An entry per model, as many as fit, then the limits.
    private LegendBuilder Legend()
    {
        var limits = decision.Scenario.Limits;
        var legend = new LegendBuilder();
        foreach (var (i, model) in decision.Models.Take(MostModels).Index())
            AddModel(legend, model, ModelStyle.OnFront(i));
        if (decision.Models.Count > MostModels)
            legend.Text($"and {decision.Models.Count - MostModels} more models");
        legend.Limit(Captions.Limit(Objective.Cost, limits.MaxCost), costs.Limit, isUpright: true);
        legend.Limit(Captions.Limit(Objective.Accuracy, limits.MinAccuracy), accuracies.Limit);
        if (decision.Models.Any(model => model.FeasibleCount > 0))
            return legend.Text("thick: feasible, deadline included");
        return legend.Text("No model has a feasible k.");
    }

    private void AddModel(LegendBuilder legend, ModelDecision model, Symbol symbol)
    {
        var name = DisplayName.InLegend(model.Model, decision.Scenario.Models);
        if (model.FeasibleCount > 0)
            legend.LineWithSymbol(name, symbol, symbol.Fill, FeasibleWidth);
        else
            legend.LineWithSymbol(name + " (infeasible)", Hollow(symbol), symbol.Fill, 1.5f);
    }
}
