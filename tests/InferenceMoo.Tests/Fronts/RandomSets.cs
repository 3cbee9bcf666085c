namespace InferenceMoo.Tests;

/// <summary>Random sets of points with few distinct values, so that ties in one objective, and whole duplicates, are common.</summary>
internal static class RandomSets
{
    /// <summary>A thousand sets of 1 to <paramref name="most"/> points, quarters of whole numbers, with random directions.</summary>
    public static IEnumerable<(double[] Values, Direction[] Directions)> Thousand(int objectives, int seed, int most)
    {
        var random = new Random(seed + objectives);
        for (var set = 0; set < 1000; set++)
        {
            var (points, levels) = (random.Next(1, most + 1), random.Next(1, 20));
            double[] values = [.. Enumerable.Range(0, points * objectives).Select(_ => (random.Next(levels) - levels / 2) / 4.0)];
            Direction[] directions = [.. Enumerable.Range(0, objectives).Select(_ => (Direction)random.Next(2))];
            yield return (values, directions);
        }
    }

    /// <summary>Points on the unit sphere around (1, 1, 1), less of each objective being better: all of them on the front.</summary>
    public static double[] Sphere(int points, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, points).SelectMany(_ =>
        {
            double[] ray = [0.001 + random.NextDouble(), 0.001 + random.NextDouble(), 0.001 + random.NextDouble()];
            var length = Math.Sqrt(ray.Sum(x => x * x));
            return ray.Select(x => 1 - x / length);
        })];
    }
}
