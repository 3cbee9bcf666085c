namespace InferenceMoo.Figures;

/// <summary>The legend of a figure of picks over one axis.</summary>
internal static class LinesLegend
{
    // More entries would not fit beside the panels.
    private const int MostModels = 18;

    /// <summary>An entry per method, one per model that is picked where there are several, and why lines have gaps.</summary>
    public static LegendBuilder Of(SweepSlice slice, LinePicks picks)
    {
        var legend = new LegendBuilder();
        foreach (var line in PickStyle.All)
            AddMethod(legend, line, PickStyle.Words(line.Method, slice.Sweep.Knee), picks, slice.Subject is not null);
        if (slice.Subject is null)
            AddModels(legend, slice.Sweep.Models, picks);
        if (picks.HasInfeasible)
            legend.Text("gap in all lines: no feasible k");
        if (picks.HasGaps)
            legend.Text("gap in one line: no such pick");
        return legend;
    }

    private static void AddMethod(LegendBuilder legend, PickStyle line, string name, LinePicks picks, bool hasSymbol)
    {
        var text = picks.Of(line.Method).Any(pick => pick is not null) ? name : name + ": none";
        if (hasSymbol)
            legend.LineWithSymbol(text, line.LineMark, line.Color, line.LineWidth);
        else
            legend.Line(text, line.Color, line.LineWidth);
    }

    private static void AddModels(LegendBuilder legend, IReadOnlyList<Model> models, LinePicks picks)
    {
        int[] picked = [.. picks.All.Select(pick => pick.Model).Distinct().Select(picks.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
            legend.Symbol(DisplayName.InLegend(models[index], models), SweepMark.Symbol(index));
        if (picked.Length > MostModels)
            legend.Text($"and {picked.Length - MostModels} more models");
    }
}
