namespace InferenceMoo.Figures;

/// <summary>The legend of a map.</summary>
internal static class MapLegend
{
    // More entries would not fit beside the cells.
    private const int MostModels = 20;

    /// <summary>The models that are picked, unless colours tell k, what the cells without a pick mean, and what the texts in the cells mean.</summary>
    public static LegendBuilder Of(IReadOnlyList<Model> models, MapGrid grid, MapColors colors, MapLabels labels, string pick)
    {
        var legend = new LegendBuilder();
        if (colors.OfK is null)
            AddModels(legend, models, grid, colors, labels.HasLetters);
        var without = grid.Cells.Where(cell => grid.Pick(cell) is null).ToArray();
        if (without.Any(grid.IsFeasible))
            legend.OutlinedArea($"no {pick}", MapColors.NoPick);
        if (!without.All(grid.IsFeasible))
            legend.OutlinedArea("no feasible k", MapColors.Infeasible);
        if (labels is { Note: { } note, Texts.Count: > 0 } && colors.OfK is null)
            legend.Text(note);
        return legend;
    }

    private static void AddModels(LegendBuilder legend, IReadOnlyList<Model> models, MapGrid grid, MapColors colors, bool hasLetters)
    {
        int[] picked = [.. grid.Picks.Select(pick => pick.Model).Distinct().Select(colors.IndexOf).Order()];
        foreach (var index in picked.Take(MostModels))
        {
            var letter = hasLetters ? SweepMark.Letter(index) + ": " : "";
            legend.OutlinedArea(letter + DisplayName.InLegend(models[index], models), SweepMark.Fill(index));
        }
        if (picked.Length > MostModels)
            legend.Text($"and {picked.Length - MostModels} more models");
    }
}
