using ScottPlot;

namespace InferenceMoo.Figures;

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
