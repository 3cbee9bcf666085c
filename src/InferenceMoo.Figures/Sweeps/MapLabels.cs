using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>The texts in the cells of a map.</summary>
/// <param name="Note">What they mean, for the legend; null where there are none.</param>
/// <param name="HasLetters">Whether letters stand for models.</param>
/// <param name="Texts">The cells and their texts.</param>
internal sealed record MapLabels(string? Note, bool HasLetters, IReadOnlyDictionary<(int Column, int Row), string> Texts)
{
    private const string OfModelAndK = "letter: model, number: k";
    private const float LineHeight = 1.2f * Canvas.SmallSize;
    private const float Margin = 6;

    /// <summary>The k in every cell where it fits; else nothing.</summary>
    public static MapLabels OfOneModel(MapGrid grid, PixelSize cell) =>
        Fit(grid, cell, K) ? new("number: k", false, InEveryCell(grid, K)) : new(null, false, new Dictionary<(int, int), string>());

    /// <summary>
    /// The letter of the model and k in every cell where they fit, else k alone, and where that does not fit either nothing; then a
    /// letter for every region that has room.
    /// </summary>
    public static MapLabels OfModels(MapGrid grid, MapColors colors, PixelSize cell)
    {
        string Letter(SweepPick pick) => SweepMark.Letter(colors.IndexOf(pick.Model));
        string SideBySide(SweepPick pick) => $"{Letter(pick)} {pick.K}";
        string Stacked(SweepPick pick) => $"{Letter(pick)}\n{pick.K}";
        if (Fit(grid, cell, SideBySide))
            return new(OfModelAndK, true, InEveryCell(grid, SideBySide));
        if (Fit(grid, cell, Stacked))
            return new(OfModelAndK, true, InEveryCell(grid, Stacked));
        var hasK = Fit(grid, cell, K);
        var texts = hasK ? InEveryCell(grid, K) : [];
        foreach (var (middle, depth) in MapRegions.Middles(grid.Columns, grid.Rows, at => colors.Kind(grid, at)))
        {
            var hasRoom = hasK ? depth > 0 : ((2 * depth) + 1) * Math.Min(cell.Width, cell.Height) >= LineHeight;
            if (hasRoom && grid.Pick(middle) is { } pick)
                texts[middle] = Letter(pick);
        }
        return new(hasK ? OfModelAndK : "letter: model", true, texts);
    }

    /// <summary>Writes the texts into the cells.</summary>
    public void DrawOn(Plot plot, MapGrid grid, MapColors colors)
    {
        foreach (var (cell, text) in Texts)
        {
            var label = plot.Add.Text(text, cell.Column, cell.Row);
            Canvas.SetFont(label.LabelStyle, Canvas.SmallSize, isBold: char.IsLetter(text[0]) && !text.Any(char.IsDigit));
            label.LabelStyle.ForeColor = SweepMark.TextOn(colors.Of(grid, cell));
            label.LabelAlignment = Alignment.MiddleCenter;
        }
    }

    private static string K(SweepPick pick) => $"{pick.K}";

    private static Dictionary<(int Column, int Row), string> InEveryCell(MapGrid grid, Func<SweepPick, string> text) =>
        grid.Cells.Where(cell => grid.Pick(cell) is not null).ToDictionary(cell => cell, cell => text(grid.Pick(cell)!));

    private static bool Fit(MapGrid grid, PixelSize cell, Func<SweepPick, string> text) =>
        grid.Picks.Select(text).Distinct().Select(label => label.Split('\n')).All(lines =>
            (lines.Length * LineHeight) + 2 <= cell.Height
            && lines.All(line => ShippedFont.Width(line, Canvas.SmallSize) + Margin <= cell.Width));
}
