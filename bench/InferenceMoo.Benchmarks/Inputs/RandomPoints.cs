namespace InferenceMoo.Benchmarks;

/// <summary>Points of cost, time and accuracy, the same ones every time: three values a point, one point after the other.</summary>
internal static class RandomPoints
{
    private const int Seed = 42;

    /// <summary>Points spread evenly over the unit cube: few are on the front.</summary>
    public static double[] InCube(int points)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, 3 * points).Select(_ => random.NextDouble())];
    }

    /// <summary>
    /// Points just under the octant of the unit sphere around (1, 1, 0) that faces the ideal point (0, 0, 1): a good part is on
    /// the front.
    /// </summary>
    public static double[] NearSphere(int points)
    {
        const double Depth = 1e-4;
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, points).SelectMany(_ => OnSphere(random, 1 - Depth * random.NextDouble()))];
    }

    /// <summary>Evenly over the octant: heights on a sphere are (Archimedes).</summary>
    private static double[] OnSphere(Random random, double radius)
    {
        var height = random.NextDouble();
        var (sine, cosine) = Math.SinCos(Math.PI / 2 * random.NextDouble());
        var around = Math.Sqrt(1 - height * height);
        return [1 - radius * around * sine, 1 - radius * around * cosine, radius * height];
    }
}
