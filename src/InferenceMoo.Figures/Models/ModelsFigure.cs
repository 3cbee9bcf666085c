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

/// <summary>Draws one model's Pareto front on cost against accuracy.</summary>
internal static class ModelFront
{
    /// <summary>Width of the feasible part, in pixels.</summary>
    public const float FeasibleWidth = 4;

    private const int MostPoints = 450;
    private const int MostSymbols = 12;

    /// <summary>The points of the front, by k.</summary>
    public static IReadOnlyList<DecisionPoint> Of(ModelDecision model) => [.. model.Points.Where(point => point.Pareto)];

    /// <summary>Draws the whole front thin and its feasible part thick with symbols.</summary>
    public static void Draw(Plot plot, ModelDecision model, Symbol symbol, Func<DecisionPoint, Coordinates> position, CoordinateRect area)
    {
        var front = Of(model);
        var all = front.Select(position).ToArray();
        AddLine(plot, Thin(all, area, MostPoints), symbol.Fill.WithAlpha(0.6), 1.5f);
        var feasible = front.Where(point => point.Feasible).Select(position).ToArray();
        AddLine(plot, Thin(feasible, area, MostPoints), symbol.Fill, FeasibleWidth);
        if (feasible.Length > 0)
            AddSymbols(plot, Thin(feasible, area, MostSymbols), symbol);
        else if (all.Length > 0)
            AddSymbols(plot, [all[0], all[^1]], Hollow(symbol));
    }

    /// <summary>The symbol of a model without a feasible k.</summary>
    public static Symbol Hollow(Symbol symbol) => symbol with { Fill = Colors.White, Size = symbol.Size - 2 };

    private static Coordinates[] Thin(Coordinates[] path, CoordinateRect area, int most)
    {
        var unit = path.Select(point => new[] { point.X / area.Width, point.Y / area.Height }).ToArray();
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
}

/// <summary>Colours and shapes of models; no two of the first 35 models share both.</summary>
internal static class ModelMark
{
    private const float Size = 11;

    private static readonly SymbolShape[] Shapes =
    [
        SymbolShape.Circle, SymbolShape.Square, SymbolShape.TriangleUp, SymbolShape.Diamond,
        SymbolShape.TriangleDown,
    ];

    /// <summary>The symbol of the model with this index.</summary>
    public static Symbol Of(int index) => new(Shapes[index % Shapes.Length], Palette.Categories[index % Palette.Categories.Count], Size);
}

/// <summary>The legend of the figure of all models.</summary>
internal static class ModelsLegend
{
    // More entries would not fit beside the data.
    private const int MostModels = 22;

    /// <summary>An entry per model, as many as fit, then the limits.</summary>
    public static LegendBuilder Of(Decision decision, LimitPlace budget, LimitPlace floor)
    {
        var legend = new LegendBuilder();
        foreach (var (model, i) in decision.Models.Take(MostModels).Select((model, i) => (model, i)))
            AddModel(legend, model, decision.Scenario.Models, ModelMark.Of(i));
        if (decision.Models.Count > MostModels)
            legend.Text($"and {decision.Models.Count - MostModels} more models");
        legend.Limit(Quantity.Cost.LimitText(decision.Scenario.Limits), budget, isUpright: true);
        legend.Limit(Quantity.Accuracy.LimitText(decision.Scenario.Limits), floor);
        if (decision.Models.Any(model => model.FeasibleCount > 0))
            return legend.Text("thick: feasible, deadline included");
        return legend.Text("No model has a feasible k.");
    }

    private static void AddModel(LegendBuilder legend, ModelDecision model, IReadOnlyList<Model> models, Symbol symbol)
    {
        var name = DisplayName.InLegend(model.Model, models);
        if (model.FeasibleCount > 0)
            legend.LineWithSymbol(name, symbol, symbol.Fill, ModelFront.FeasibleWidth);
        else
            legend.LineWithSymbol(name + " (infeasible)", ModelFront.Hollow(symbol), symbol.Fill, 1.5f);
    }
}

/// <summary>A logarithmic axis of costs in USD with a place for costs of zero, left of all others.</summary>
/// <param name="ZeroPosition">Where zero lies; null where no cost is zero.</param>
/// <param name="Low">First position.</param>
/// <param name="High">Last position.</param>
/// <param name="Limit">Where the budget lies.</param>
internal sealed record CostAxis(double? ZeroPosition, double Low, double High, LimitPlace Limit)
{
    private static readonly AxisScale Log = new(IsLog: true);

    /// <summary>The axis for <paramref name="costs"/>, at least one, and the budget, above 0.</summary>
    public static CostAxis For(IReadOnlyList<double> costs, double budget)
    {
        var positions = costs.Where(cost => cost > 0).Select(Log.Position).DefaultIfEmpty(Log.Position(budget)).ToArray();
        var ((low, high), place) = ValueRange.OfLogAmount(positions.Min(), positions.Max(), Log.Position(budget));
        if (costs.All(cost => cost > 0))
            return new(null, low, high, place);
        var column = 0.08 * (high - low);
        return new(low - column, low - 2 * column, high, place);
    }

    /// <summary>Where <paramref name="cost"/>, not negative, lies.</summary>
    public double Position(double cost) => cost > 0 ? Log.Position(cost) : ZeroPosition ?? Low;

    /// <summary>Ticks, among them one for zero where it has a place.</summary>
    public ITickGenerator Ticks()
    {
        if (ZeroPosition is not { } zero)
            return LogTicks.Between(Low, High);
        var ticks = LogTicks.Between(BreakPosition(zero), High);
        ticks.AddMajor(zero, "0");
        return ticks;
    }

    /// <summary>Where the axis changes from zero to logarithms; null where it does not.</summary>
    public double? Break => ZeroPosition is { } zero ? BreakPosition(zero) : null;

    private double BreakPosition(double zero) => zero + (zero - Low);
}
