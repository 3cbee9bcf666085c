namespace InferenceMoo.Tests;

/// <summary>The front by its definition, in O(n^2): the judge of the fast one.</summary>
internal static class BruteForceFront
{
    public static bool[] Mask(double[] values, Direction[] directions)
    {
        var points = values.Chunk(directions.Length).ToArray();
        return [.. points.Select((point, i) => !points.Where((other, j) => Beats(other, j, point, i, directions)).Any())];
    }

    private static bool Beats(double[] other, int j, double[] point, int i, Direction[] directions)
    {
        var asGood = directions.Select((direction, o) => direction == Direction.Minimise ? other[o] <= point[o] : other[o] >= point[o]);
        return asGood.All(good => good) && (j < i || !other.SequenceEqual(point));
    }
}
