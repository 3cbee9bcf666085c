namespace InferenceMoo.Figures;

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
