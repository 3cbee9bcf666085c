namespace InferenceMoo.Figures;

/// <summary>Finds where a region of a map has room for a letter.</summary>
internal static class MapRegions
{
    /// <summary>
    /// One cell of every region of joined cells of one kind: of those deepest inside it the one nearest to its centre. The depth is the
    /// number of rings of cells around it that lie in the region.
    /// </summary>
    public static IEnumerable<((int Column, int Row) Cell, int Depth)> Middles(int columns, int rows, Func<(int Column, int Row), int> kind)
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
