using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The colours of the cells of a map, and what makes cells of one kind.</summary>
/// <param name="models">The models, in their order.</param>
/// <param name="ofK">The colours of k; null where colours tell models.</param>
internal sealed class MapColors(IReadOnlyList<Model> models, KColors? ofK)
{
    private const int NoPickKind = -1;
    private const int InfeasibleKind = -2;

    /// <summary>Where candidates are feasible and yet none is picked.</summary>
    public static Color NoPick { get; } = new("#B4B4B4");

    /// <summary>Where no candidate is feasible.</summary>
    public static Color Infeasible { get; } = new("#EBEBEB");

    /// <summary>The colours of k; null where colours tell models.</summary>
    public KColors? OfK => ofK;

    /// <summary>The colour of a cell.</summary>
    public Color Of(MapGrid grid, (int Column, int Row) cell) => grid.Pick(cell) switch
    {
        null => grid.IsFeasible(cell) ? NoPick : Infeasible,
        { } pick => ofK is null ? SweepMark.Fill(IndexOf(pick.Model)) : ofK.Of(pick.K),
    };

    /// <summary>A number that cells share where the same model is picked, or where none is for the same reason.</summary>
    public int Kind(MapGrid grid, (int Column, int Row) cell) => grid.Pick(cell) switch
    {
        null => grid.IsFeasible(cell) ? NoPickKind : InfeasibleKind,
        { } pick => IndexOf(pick.Model),
    };

    /// <summary>The index of a model.</summary>
    public int IndexOf(Model model) => models.Index().First(entry => ReferenceEquals(entry.Item, model)).Index;
}
