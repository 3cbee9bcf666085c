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

    /// <summary>
    /// One text in every region of one answer that has room for it: k where colours tell it, else the letter of the model and k. A model none
    /// of whose regions has room is told by its letter alone, where that has.
    /// </summary>
    public static MapLabels Of(MapGrid grid, MapColors colors, PixelSize cell)
    {
        var isOfK = colors.OfK is not null;
        var (texts, told) = (new Dictionary<(int Column, int Row), string>(), new HashSet<int>());
        foreach (var (middle, depth) in Middles(grid.Columns, grid.Rows, at => colors.AnswerKind(grid, at)))
        {
            if (grid.Pick(middle) is not { } pick)
                continue;
            var letter = ModelStyle.Letter(colors.IndexOf(pick.Model));
            string[] forms = isOfK ? [$"{pick.K}"] : [$"{letter} {pick.K}", $"{letter}\n{pick.K}"];
            var room = Room(grid, colors, middle, depth, cell);
            if (Array.Find(forms, form => room.Any(box => Fits(form, box))) is not { } text)
                continue;
            texts[middle] = text;
            told.Add(colors.Kind(grid, middle));
        }

        if (!isOfK)
            AddLetters(texts, told, grid, colors, cell);
        var hasK = texts.Values.Any(text => text.Any(char.IsDigit));
        return new(texts.Count == 0 ? null : isOfK ? "number: k" : hasK ? OfModelAndK : "letter: model", !isOfK, texts);
    }

    private static void AddLetters(
        Dictionary<(int Column, int Row), string> texts, HashSet<int> told, MapGrid grid, MapColors colors, PixelSize cell)
    {
        foreach (var (middle, depth) in Middles(grid.Columns, grid.Rows, at => colors.Kind(grid, at)))
        {
            var hasRoom = ((2 * depth) + 1) * Math.Min(cell.Width, cell.Height) >= LineHeight;
            if (hasRoom && grid.Pick(middle) is { } pick && !told.Contains(colors.Kind(grid, middle)))
                texts[middle] = ModelStyle.Letter(colors.IndexOf(pick.Model));
        }
    }

    // The square of rings around the middle, and the cells beside it that have the same answer, as many on either side.
    private static PixelSize[] Room(MapGrid grid, MapColors colors, (int Column, int Row) middle, int depth, PixelSize cell)
    {
        var kind = colors.AnswerKind(grid, middle);
        var beside = 0;
        while (IsAlike(middle.Column - beside - 1) && IsAlike(middle.Column + beside + 1))
            beside++;
        return [new(((2 * depth) + 1) * cell.Width, ((2 * depth) + 1) * cell.Height), new(((2 * beside) + 1) * cell.Width, cell.Height)];

        bool IsAlike(int column) => column >= 0 && column < grid.Columns && colors.AnswerKind(grid, (column, middle.Row)) == kind;
    }

    private static bool Fits(string text, PixelSize box)
    {
        var lines = text.Split('\n');
        return (lines.Length * LineHeight) + 2 <= box.Height
            && lines.All(line => ShippedFont.Width(line, Canvas.SmallSize) + Margin <= box.Width);
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

    /// <summary>
    /// One cell of every region of joined cells of one kind: of those deepest inside it the one nearest to its centre. The depth is the
    /// number of rings of cells around it that lie in the region.
    /// </summary>
    internal static IEnumerable<((int Column, int Row) Cell, int Depth)> Middles(int columns, int rows, Func<(int Column, int Row), long> kind)
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
        (int, int) start, int columns, int rows, Func<(int Column, int Row), long> kind, HashSet<(int, int)> seen)
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
