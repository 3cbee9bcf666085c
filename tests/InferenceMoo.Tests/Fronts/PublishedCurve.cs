namespace InferenceMoo.Tests;

/// <summary>The front that the published rows are read from: f1 = i/99, f2 = 1 - sqrt(f1), i = 0..99, both minimised.</summary>
internal static class PublishedCurve
{
    public static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise];

    public static readonly double[] Values =
        [.. Enumerable.Range(0, 100).SelectMany(i => new[] { i / 99.0, 1 - Math.Sqrt(i / 99.0) })];
}
