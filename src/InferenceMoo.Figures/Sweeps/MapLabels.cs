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

    /// <summary>The texts for cells of this size: k where colours tell it or one model alone can be picked, else letters of models and k.</summary>
    public static MapLabels Of(MapGrid grid, MapColors colors, PixelSize cell) =>
        colors.OfK is null ? OfModels(grid, colors, cell) : OfOneModel(grid, cell);

    // The k in every cell where it fits; else nothing.
    private static MapLabels OfOneModel(MapGrid grid, PixelSize cell) =>
        Fit(grid, cell, K) ? new("number: k", false, InEveryCell(grid, K)) : new(null, false, new Dictionary<(int, int), string>());

    // The letter of the model and k in every cell where they fit, else k alone, and where that does not fit either nothing; then a letter for
    // every region that has room.
    private static MapLabels OfModels(MapGrid grid, MapColors colors, PixelSize cell)
    {
        string Letter(SweepPick pick) => ModelStyle.Letter(colors.IndexOf(pick.Model));
        string SideBySide(SweepPick pick) => $"{Letter(pick)} {pick.K}";
        string Stacked(SweepPick pick) => $"{Letter(pick)}\n{pick.K}";
        if (Fit(grid, cell, SideBySide))
            return new(OfModelAndK, true, InEveryCell(grid, SideBySide));
        if (Fit(grid, cell, Stacked))
            return new(OfModelAndK, true, InEveryCell(grid, Stacked));
        var hasK = Fit(grid, cell, K);
        var texts = hasK ? InEveryCell(grid, K) : [];
        foreach (var (middle, depth) in Middles(grid.Columns, grid.Rows, at => colors.Kind(grid, at)))
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
            label.LabelStyle.ForeColor = ModelStyle.TextOn(colors.Of(grid, cell));
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

    /// <summary>
    /// One cell of every region of joined cells of one kind: of those deepest inside it the one nearest to its centre. The depth is the
    /// number of rings of cells around it that lie in the region.
    /// </summary>
    internal static IEnumerable<((int Column, int Row) Cell, int Depth)> Middles(int columns, int rows, Func<(int Column, int Row), int> kind)
    {
        var seen = new HashSet<(int, int)>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (!seen.Contains((column, row)))
                    yield return Middle(Region((column, row), columns, rows, kind, seen));
            }
        }
    }

    private static HashSet<(int Column, int Row)> Region(
        (int, int) start, int columns, int rows, Func<(int Column, int Row), int> kind, HashSet<(int, int)> seen)
    {
        var region = new HashSet<(int Column, int Row)>();
        var open = new Stack<(int Column, int Row)>([start]);
        while (open.TryPop(out var cell))
        {
            var isWithin = cell.Column >= 0 && cell.Column < columns && cell.Row >= 0 && cell.Row < rows;
            if (!isWithin || kind(cell) != kind(start) || !seen.Add(cell))
                continue;
            region.Add(cell);
            open.Push(cell with { Column = cell.Column - 1 });
            open.Push(cell with { Column = cell.Column + 1 });
            open.Push(cell with { Row = cell.Row - 1 });
            open.Push(cell with { Row = cell.Row + 1 });
        }
        return region;
    }

    private static ((int Column, int Row) Cell, int Depth) Middle(HashSet<(int Column, int Row)> region)
    {
        var (x, y) = (region.Average(cell => cell.Column), region.Average(cell => cell.Row));
        return region.Select(cell => (cell, Depth(cell, region)))
            .OrderByDescending(found => found.Item2)
            .ThenBy(found => double.Hypot(found.cell.Column - x, found.cell.Row - y))
            .First();
    }

    private static int Depth((int Column, int Row) cell, HashSet<(int, int)> region)
    {
        var depth = 1;
        while (Ring(cell, depth).All(region.Contains))
            depth++;
        return depth - 1;
    }

    private static IEnumerable<(int, int)> Ring((int Column, int Row) cell, int radius) =>
        Enumerable.Range(-radius, (2 * radius) + 1).SelectMany(i => new[]
        {
            (cell.Column + i, cell.Row - radius), (cell.Column + i, cell.Row + radius),
            (cell.Column - radius, cell.Row + i), (cell.Column + radius, cell.Row + i),
        });
}
